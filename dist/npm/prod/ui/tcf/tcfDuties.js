import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { chooseLanguage } from '../../i18n/language.js';
import { listInLanguage } from '../../iab/listInLanguage.js';
import { page } from '../../lib/page.js';
import { languages } from '../../locales/lists/languages.js';
import { drawTcfAsked } from './drawTcfAsked.js';
import { openDraft } from './tcfDraft.js';
import { tcfMessages } from './tcfMessages.js';
import { TcfPart } from './TcfPart.js';
import { tcfStyles } from './tcfStyles.js';

/** The language that the interface will choose, for the list's texts are fetched along with its own. */
const languageFor = ({ language, texts }) => chooseLanguage([language, page('documentElement').lang, ...(navigator.languages || [])], [...languages, ...Object.keys(texts)]);
/** Whether the visitor has asked in the banner for the vendors, whom preferences then bring into sight. */
let isWanted = false;
/** Once what is being opened has opened, which begins at its top. */
const reveal = (heading) => void requestAnimationFrame(() => {
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
});
const withTcf = async (law, desk, port) => {
    const { settings } = port;
    const [list, listLanguage] = await listInLanguage(desk.list, desk.plan, languageFor(settings));
    const createChoices = law?.createChoices ?? (() => ({ placehold: () => Promise.resolve(), destroy() { } }));
    return {
        createChoices,
        createDuties(described, loaded) {
            const duties = law?.createDuties(described, loaded);
            let open;
            const view = {
                ...{ desk, list, listLanguage, words: tcfMessages(loaded.language) },
                onVendors: () => void (isWanted = true),
                onHeading(heading) {
                    if (heading && isWanted)
                        reveal(heading);
                    isWanted = false;
                },
            };
            return {
                describeAsked: (banner, asked) => duties?.describeAsked(banner, asked) ?? '',
                drawAsked(banner) {
                    isWanted = false;
                    desk.show();
                    banner.addStyle(tcfStyles);
                    return drawTcfAsked(view);
                },
                draw(section) {
                    desk.show();
                    open ?? (open = openDraft(settings, desk, section.decision));
                    return (jsxs(Fragment, { children: [duties?.draw(section), jsx(TcfPart, { ...section, view: view, open: open })] }));
                },
                noteOf: (item, decision) => duties?.noteOf(item, decision) ?? '',
                save() {
                    if (open)
                        desk.leave(open.choices);
                },
            };
        },
    };
};

export { withTcf };
