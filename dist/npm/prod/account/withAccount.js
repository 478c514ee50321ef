import { matchLanguage } from '../i18n/language.js';
import { words } from './words.js';

/** What the rest of the page is told of the account scope: words in the banner and in preferences, and the scope of receipts. */
/** The words of a language. The site's own go before ours. */
const wordsIn = (language, { texts }) => ({
    ...(words[matchLanguage(language, Object.keys(words)) || 'en'] || words.en),
    ...texts[matchLanguage(language, Object.keys(texts)) || ''],
});
/** Settings with which the interface says what an answer holds for. What the law of a region has shown stays. */
const withAccount = (settings, state) => {
    const { loadDuties } = settings;
    const loadBoth = (port, view) => {
        const law = loadDuties?.(port, view);
        // the place of the page that only the law asks for, or a notice without a question
        if (!view || view === 'notice')
            return law;
        const createDuties = (...given) => spread(undefined, given, settings, state);
        const own = { createDuties };
        return law
            ? law.then((module) => ({
                ...module,
                createDuties: (...given) => spread(module.createDuties(...given), given, settings, state),
            }))
            : Promise.resolve(own);
    };
    return {
        ...settings,
        loadDuties: loadBoth,
        isForAccount: () => state.isOn,
        tellAccount: (language) => wordsIn(language, settings)['account.kept'],
    };
};
const spread = (law, [, { language }], settings, state) => {
    const say = wordsIn(language, settings);
    const scope = state.isOn ? say['account.scope'] : '';
    return {
        scope,
        describeAsked: (facts, asked) => (law?.describeAsked(facts, asked) || '') + scope,
        draw: (section) => law?.draw(section),
        noteOf: (item, decision) => [law?.noteOf(item, decision), state.isOn && state.taken.has(item.id) && say['account.taken']]
            .filter(Boolean)
            .join(' '),
    };
};

export { withAccount };
