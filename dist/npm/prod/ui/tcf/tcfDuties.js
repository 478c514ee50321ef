import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { listInLanguage } from '../../iab/listInLanguage.js';
import { loadTcfWords } from '../../iab/loadTcfWords.js';
import { drawTcfAsked } from './drawTcfAsked.js';
import { openDraft } from './tcfDraft.js';
import { TcfPart } from './TcfPart.js';
import { tcfStyles } from './tcfStyles.js';

/** Whether the visitor has asked in the banner for the vendors, whom preferences then bring into sight. */
let isWanted = false;
/** Once what is being opened has opened, which begins at its top. */
const reveal = (heading) => void requestAnimationFrame(() => {
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
});
const withTcf = async (law, desk, port, wanted) => {
    const { settings } = port;
    const [{ words, language }, [list, listLanguage]] = await Promise.all([
        loadTcfWords(port, settings, wanted),
        listInLanguage(desk.list, desk.plan, wanted),
    ]);
    const createChoices = law?.createChoices ?? (() => ({ placehold: () => Promise.resolve(), destroy() { } }));
    return {
        createChoices,
        createDuties(described, loaded) {
            const duties = law?.createDuties(described, loaded);
            let open;
            let drawn;
            const view = {
                ...{ desk, list, listLanguage, words, language },
                onVendors: () => void (isWanted = true),
                onHeading(heading) {
                    if (heading && isWanted)
                        reveal(heading);
                    isWanted = false;
                },
            };
            return {
                ...duties,
                describeAsked: (banner, asked) => duties?.describeAsked(banner, asked) ?? '',
                drawAsked(banner) {
                    isWanted = false;
                    desk.show();
                    banner.addStyle(tcfStyles);
                    const drawn = drawTcfAsked(view);
                    drawn.prepend(duties?.drawAsked?.(banner) ?? '');
                    return drawn;
                },
                draw(section) {
                    desk.show();
                    // what was withdrawn here must not be granted again by saving a draft of before
                    if (drawn !== section.decision && section.decision.via === 'preferences')
                        open = undefined;
                    drawn = section.decision;
                    open ?? (open = openDraft(settings, desk, section.decision));
                    return (jsxs(Fragment, { children: [duties?.draw(section), jsx(TcfPart, { ...section, view: view, open: open })] }));
                },
                noteOf: (item, decision) => duties?.noteOf(item, decision) ?? '',
                save() {
                    duties?.save?.();
                    if (open)
                        desk.leave(open.choices);
                },
            };
        },
    };
};

export { withTcf };
