import { drawBanner } from './drawBanner.js';
import { isContradicted } from './isContradicted.js';

/** Screen readers do not announce what stands in a live region from its beginning. */
const SPEAK_AFTER = 300;
/** Opens the banner. Focus stays where it is, unless the visitor came back from preferences that the banner opened. */
const openBanner = (context, takesFocus) => {
    const { port, slot, messages, decide, answerAll, open, prepare } = context;
    const decision = port.read();
    let before = null;
    const answer = (choice) => {
        // what is asked about in spite of the browser's signal is answered by name: it is no part of all
        if (!isContradicted(decision))
            return answerAll(choice, 'banner');
        const choices = Object.create(null);
        for (const id of decision.asked)
            choices[id] = choice;
        decide(choices, 'banner');
    };
    slot.append(drawBanner({
        context,
        onChoice: answer,
        onOpen: (view) => void open(view).catch(fail),
        onNear: prepare,
        onFocusIn({ relatedTarget }) {
            // who has come here needs it no more, and Orca reads an empty one as "statusbar"
            slot.querySelector('[role=status]')?.remove();
            if (!slot.contains(relatedTarget))
                before = relatedTarget;
        },
    }));
    const find = (selector) => slot.querySelector(selector);
    const status = find('[role=status]');
    const words = status.parentElement;
    const fail = (cause) => {
        status.textContent = messages.failed;
        // said although it was not there before
        status.setAttribute('role', 'alert');
        words.append(status);
        // shown, where the rest of what it says is for screen readers
        status.className = 'title';
        port.announce('error', { code: 'interface-failed', cause });
    };
    const speak = () => {
        if (!status.textContent)
            status.textContent = messages.spoken;
    };
    let timer;
    if (takesFocus)
        find('.quiet').focus();
    else
        timer = setTimeout(speak, SPEAK_AFTER);
    return {
        view: 'banner',
        close() {
            clearTimeout(timer);
            // to where the visitor came from; without that the browser goes on from the start of the page, where we stand
            if (slot.querySelector(':focus'))
                before?.focus({ preventScroll: true });
            slot.textContent = '';
        },
        reveal: (view) => view === 'banner',
    };
};

export { openBanner };
