import { matchLanguage } from '../i18n/language.js';
import { loadAccountTexts } from '../i18n/loadAccountTexts.js';
import { account } from '../locales/en/account.js';

/** What the rest of the page is told of the account scope: words in the banner and in preferences, and the scope of receipts. */
/** The words of each language that was asked for. Where they cannot be had, English tells the same; the site's own go before all. */
const createWords = ({ texts }) => {
    const loaded = new Map();
    return {
        async load(port, language) {
            const words = await loadAccountTexts(port, language).catch(() => undefined);
            if (words)
                loaded.set(language, words);
        },
        in: (language) => ({
            ...account,
            ...loaded.get(language),
            ...texts[matchLanguage(language, Object.keys(texts)) || ''],
        }),
    };
};
/** Settings with which the interface says what an answer holds for. What a law or a framework has shown stays. */
const withAccount = (settings, state) => {
    const { loadDuties } = settings;
    const words = createWords(settings);
    // no layer of this core has been drawn
    state.silent = undefined;
    const loadBoth = (port, view, language = 'en') => {
        const loading = loadDuties?.(port, view, language);
        // the place of the page that only the law asks for, or a notice without a question
        if (!view || view === 'notice')
            return loading;
        return Promise.all([loading, words.load(port, language)]).then(([module]) => ({
            ...module,
            createDuties(...given) {
                state.silent = state.isOn() ? undefined : view;
                return addScope(module?.createDuties(...given), words.in(given[1].language), state);
            },
        }));
    };
    return {
        ...settings,
        loadDuties: loadBoth,
        loadAccountTexts: words.load,
        isForAccount: () => state.isOn(),
        tellAccount: (language) => words.in(language)['account.kept'],
    };
};
/** Where no law and no framework has anything shown. */
const NOTHING = {
    describeAsked: () => '',
    draw: (() => null),
    noteOf: () => '',
};
/** What is shown besides, and beside it what an answer holds for. */
const addScope = (shown = NOTHING, say, state) => {
    const scope = state.isOn() ? say['account.scope'] : '';
    const { describeAsked, noteOf } = shown;
    return {
        ...shown,
        scope,
        describeAsked: (facts, asked) => describeAsked(facts, asked) + scope,
        noteOf: (item, decision) => [noteOf(item, decision), state.isOn() && state.taken.has(item.id) && say['account.taken']]
            .filter(Boolean)
            .join(' '),
    };
};

export { withAccount };
