import { createGate } from '../gate/gate.js';
import { createStore } from '../record/store.js';
import { readGpc } from '../lib/gpc.js';
import { acknowledge } from './acknowledge.js';
import { afterPaint } from './afterPaint.js';
import { amend } from './amend.js';
import { answerFor } from './answerFor.js';
import { grants, isNews, takesBack, differs } from './compare.js';
import { createEars } from './createEars.js';
import { createEffects } from './createEffects.js';
import { decide } from './decide.js';
import { announce } from './events.js';
import { watchLinks } from './links.js';
import { until, callSafely, createListeners } from './listeners.js';
import { createLayer } from './layer.js';
import { createLock } from './lock.js';
import { createReceipts } from './receipts.js';
import { watchRecord } from './watchRecord.js';

/** The composition root: the straight line from options to effects, and nothing else. */
/** Takes back what was let pass once, where nothing else has changed. */
const takeBackOnce = ({ forget, apply }) => {
    forget();
    apply();
};
const startConsent = (settings, { loadInterface, loadReceipts, load }) => {
    const store = createStore(settings.cookie);
    const changes = createListeners();
    const read = (via = 'default') => decide({ settings, record: store.read(), gpc: readGpc(), now: Date.now(), via });
    const lock = createLock(settings);
    let decision = read();
    const isGranted = (...ids) => grants(decision, ids);
    const gate = createGate(settings, (ids) => isGranted(...ids), (place) => void placehold(place), () => listen());
    const effects = createEffects(settings);
    /** Everything that follows from a decision, in this order: signals, clean-up, what is taken back, events, release. */
    const transition = (next) => {
        const isLess = takesBack(decision, next);
        // a new answer takes the place of what was let pass once; one more placeholder's does not
        if (next.via !== 'placeholder')
            gate.forget();
        decision = next;
        effects.call(next);
        if (isLess && settings.reload)
            location.reload();
        // what is taken back goes at once; what is released may wait until the visitor has seen the click's effect
        if (isLess)
            gate.apply();
        else
            afterPaint(gate.apply);
        // a listener may decide anew: the others then hear of that alone
        changes.call(next, () => decision === next);
        if (decision === next)
            announce('change', next);
    };
    const noteForReceipt = createReceipts(settings, loadReceipts, load);
    const commit = (given, via, shown) => {
        // another window may have decided meanwhile
        const current = read();
        const answers = lock.filter(given, current, via);
        if (!isNews(answers, current, via))
            return takeBackOnce(gate);
        store.write(amend(store.read(), current, answers, settings, Date.now()));
        transition(noteForReceipt(read(via), shown));
    };
    const answer = (choice, ids) => commit(answerFor(choice, ids, settings), 'api');
    const port = {
        version: "0.1.0",
        settings,
        read: () => decision,
        subscribe: changes.add,
        decide: commit,
        acknowledge: () => void (decision = acknowledge(store, settings.policy, read)),
        loadOnce: (element) => lock.isOpen() && gate.loadOnce(element),
        announce,
        load,
    };
    const { show, hide, placehold, openFirst, destroy } = createLayer(port, loadInterface);
    const readAgain = () => {
        const next = read();
        if (differs(next, decision))
            transition(next);
    };
    const listen = createEars(lock.listen, gate.listen, watchLinks(show), watchRecord(settings.cookie.name, readAgain));
    listen();
    effects.call(decision);
    gate.apply();
    openFirst(decision);
    return {
        get decision() {
            return decision;
        },
        isGranted,
        subscribe(listener) {
            const end = changes.add(listener);
            callSafely(listener, decision);
            return end;
        },
        when: (...ids) => until(changes, () => isGranted(...ids) && decision),
        show,
        hide,
        disclose: placehold,
        grant: (...ids) => answer('granted', ids),
        deny: (...ids) => answer('denied', ids),
        withdraw: () => answer('denied', []),
        destroy() {
            listen(true);
            gate.destroy();
            destroy();
        },
    };
};

export { startConsent };
