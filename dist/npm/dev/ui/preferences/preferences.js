import { jsx } from 'preact/jsx-runtime';
import { preferences } from '../../../prod/locales/en/preferences.js';
import { disclosureOf } from '../../disclose/disclosureOf.js';
import { partyOf } from '../../disclose/partyOf.js';
import { startDraft, chooseEach, unlocked, chooseVendor, choosePurpose } from '../common/draft.js';
import { nameSignal } from '../../i18n/nameSignal.js';
import { attempt } from '../../lib/attempt.js';
import { page } from '../../lib/page.js';
import { RIGHTS, PreferencesDialog } from './PreferencesDialog.js';
import { preferencesStyles } from './preferencesStyles.js';

const kitOf = ({ port, language, messages, translations }) => ({
    settings: port.settings,
    language,
    messages: nameSignal({ ...preferences, ...messages, ...translations }, port.settings),
    partyOf,
    disclosureOf,
});
/** What a site opens preferences with. */
const CONTROL = '[data-sekisho="preferences"],a[href="#sekisho"]';
/** Gives the focus to the first of these that takes it: another may be in a menu that is shut. */
const focusControl = () => {
    for (const control of page('querySelectorAll')(CONTROL)) {
        control.focus({ preventScroll: true });
        if (page('activeElement') === control)
            return;
    }
};
/** Shows the dialog above everything, the page behind it out of reach. Without native dialogs it is merely shown. */
const showDialog = (dialog) => {
    if (typeof dialog.showModal === 'function')
        dialog.showModal();
    else
        dialog.setAttribute('open', '');
};
/** Calls back as soon as a dialog is not to be seen: a filter that hides it must not leave the page inert behind it. On paper it never is. */
const watchSight = (dialog, onHidden) => {
    // without native dialogs nothing is inert
    if (typeof dialog.showModal !== 'function')
        return undefined;
    const look = () => {
        if (!dialog.getClientRects().length && !matchMedia('print').matches)
            onHidden();
    };
    const observer = new ResizeObserver(look);
    observer.observe(dialog);
    // what is hidden from the start never changes its size
    void Promise.resolve().then(look);
    return observer;
};
/** Brings a section into sight, its links unfolded, and the focus to its heading. */
const revealIn = (slot, id) => {
    const heading = slot.querySelector(`#${id}`);
    for (const fold of heading?.parentElement?.querySelectorAll('details.pages') ?? [])
        fold.open = true;
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
};
/** Draws preferences and opens them, at the opt-out pages if asked to. Choices are a draft until they are saved. */
const openPreferences = (context, view) => {
    const { port, slot, render, duties } = context;
    const { settings } = port;
    const kit = kitOf(context);
    let decision = port.read();
    let draft = startDraft(settings, decision.choices);
    let isTouched = false;
    let isOpen = true;
    const opener = page('activeElement');
    const find = (selector) => slot.querySelector(selector);
    const edit = (changed) => {
        draft = changed;
        isTouched = true;
        draw();
    };
    const reveal = (id) => revealIn(slot, id);
    // where the law has the visitor's choices in one place, that is the opt-out
    const revealOptOut = () => reveal(find('#choices') ? 'choices' : 'opt-out');
    const actions = {
        choosePurpose: (id, choice) => edit(choosePurpose(draft, unlocked(settings, decision, draft), id, choice)),
        chooseVendor: (id, choice) => edit(chooseVendor(draft, unlocked(settings, decision, { ...draft, [id]: choice }), id, choice)),
        chooseEach: (ids, choice) => edit(chooseEach(draft, unlocked(settings, decision, draft), ids, choice)),
        chooseAll: (choice) => context.answerAll(choice, 'preferences'),
        save() {
            duties?.save?.();
            context.decide(draft, 'preferences');
        },
        // a closed dialog says so once more, when it is no longer ours
        cancel: () => void (isOpen && context.cancel()),
        reveal,
    };
    let rights;
    const refuseRights = (cause) => {
        rights?.close();
        rights = undefined;
        port.announce('error', { code: 'interface-failed', cause });
    };
    const draw = () => {
        // what was waited for may come when the dialog is gone
        if (!isOpen)
            return;
        // apart from the rest, which is drawn all the same where they cannot be
        attempt(() => rights && render(rights.draw(decision), find(RIGHTS)), refuseRights);
        render(jsx(PreferencesDialog, { kit, decision, draft, actions, duties, rights }), slot);
    };
    context.addStyle(preferencesStyles);
    draw();
    const dialog = find('dialog');
    showDialog(dialog);
    const sight = watchSight(dialog, actions.cancel);
    if (view === 'opt-out')
        revealOptOut();
    else
        find('#title')?.focus();
    const showRights = ({ createRights, words }) => {
        if (!isOpen)
            return;
        rights = createRights(kit, port, { words, translations: context.translations }, draw);
        draw();
    };
    context.rights().then(showRights).catch(refuseRights);
    return {
        view,
        close() {
            isOpen = false;
            sight?.disconnect();
            rights?.close();
            // the browser gives focus back to what had it, if that is still there and to be seen
            dialog.close?.();
            if (page('activeElement') !== opener)
                focusControl();
            render(null, slot);
        },
        restore() {
            dialog.removeAttribute('open');
            showDialog(dialog);
        },
        update(current) {
            decision = current;
            // what was withdrawn here must not be granted again by saving a draft of before
            if (current.via === 'preferences')
                isTouched = false;
            if (!isTouched)
                draft = startDraft(settings, decision.choices);
            draw();
        },
        reveal(part) {
            if (part === 'opt-out')
                revealOptOut();
            return part !== 'banner';
        },
    };
};

export { openPreferences };
