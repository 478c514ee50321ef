import { joinSentences } from '../i18n/joinSentences.js';
import { matchLanguage } from '../i18n/language.js';
import { loadAccountTexts } from '../i18n/loadAccountTexts.js';
import { account } from '../../prod/locales/en/account.js';
import { page } from '../lib/page.js';

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
    state.layer = undefined;
    const loadBoth = (port, view, language = 'en') => {
        const loading = loadDuties?.(port, view, language);
        // the place of the page that only the law asks for, or a notice without a question
        if (!view || view === 'notice')
            return loading;
        return Promise.all([loading, words.load(port, language)]).then(([module]) => ({
            ...module,
            createDuties: (...given) => addScope(module?.createDuties(...given), words.in(given[1].language), state, view),
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
/** Notes a layer when it is drawn for the first time: what is merely loaded, as preferences are ahead of a click, is none. */
const createNote = (state, view, isSilent) => {
    let isNoted = false;
    return () => {
        if (isNoted)
            return;
        isNoted = true;
        const layer = { view, isSilent, isOpen: true };
        state.layer = layer;
        page('addEventListener')('sekisho:hide', () => void (layer.isOpen = false), { once: true });
    };
};
/** What is shown besides, and beside it what an answer holds for. */
const addScope = (shown = NOTHING, say, state, view) => {
    const isSaid = state.isOn();
    const scope = isSaid ? say['account.scope'] : '';
    const note = createNote(state, view, !isSaid);
    const { describeAsked, draw, noteOf } = shown;
    return {
        ...shown,
        scope,
        describeAsked(facts, asked) {
            note();
            return describeAsked(facts, asked) + scope;
        },
        draw(section) {
            note();
            return draw(section);
        },
        noteOf: (item, decision) => joinSentences([noteOf(item, decision), state.isOn() && state.taken.has(item.id) && say['account.taken']]),
    };
};

export { withAccount };
