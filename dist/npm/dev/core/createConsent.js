import { createGate } from '../gate/gate.js';
import { sweep } from '../gate/sweep.js';
import { createStore } from '../record/store.js';
import { createGoogleSignal } from '../signals/google.js';
import { readGpc } from '../signals/gpc.js';
import { acknowledge } from './acknowledge.js';
import { afterPaint } from './afterPaint.js';
import { amend } from './amend.js';
import { answerFor } from './answerFor.js';
import { differs, grants, takesBack } from './compare.js';
import { decide } from './decide.js';
import { announce } from './events.js';
import { watchLinks } from './links.js';
import { until, callSafely, createListeners } from './listeners.js';
import { createLayer } from './layer.js';
import { createReceipts } from './receipts.js';
import { watchRecord } from './watchRecord.js';

/** The composition root: the straight line from options to effects, and nothing else. */
const startConsent = (settings, { loadInterface, loadReceipts, load }) => {
    const store = createStore(settings.cookie);
    const changes = createListeners();
    const read = (via = 'default') => decide({ settings, record: store.read(), gpc: readGpc(), now: Date.now(), via });
    let decision = read();
    const isGranted = (...ids) => grants(decision, ids);
    const gate = createGate(settings, (ids) => grants(decision, ids), (frame) => void placehold(frame));
    // one that fails, for the page has broken what it uses, must not keep the other from doing its part
    const effects = createListeners();
    effects.add(createGoogleSignal(settings));
    effects.add((next) => sweep(next, settings.vendors));
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
    const noteForReceipt = createReceipts(settings, loadReceipts);
    const commit = (answers, via, shown) => {
        store.write(amend(store.read(), decision, answers, settings, Date.now()));
        transition(noteForReceipt(read(via), shown));
    };
    const answer = (choice, ids) => {
        const answers = answerFor(choice, ids, settings);
        // ids that nobody declared are no decision
        if (Object.keys(answers).length)
            commit(answers, 'api');
    };
    const port = {
        version: "0.1.0",
        settings,
        read: () => decision,
        subscribe: changes.add,
        decide: commit,
        acknowledge: () => void (decision = acknowledge(store, settings.policy, read)),
        loadOnce: gate.loadOnce,
        announce,
        load,
    };
    const { show, hide, placehold, openFirst, destroy } = createLayer(port, loadInterface);
    const ended = new AbortController();
    watchLinks((view) => void show(view), ended.signal);
    const readAgain = () => {
        const next = read();
        if (differs(next, decision))
            transition(next);
    };
    watchRecord(settings.cookie.name, readAgain, ended.signal);
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
        grant: (...ids) => answer('granted', ids),
        deny: (...ids) => answer('denied', ids),
        withdraw: () => answer('denied', []),
        destroy() {
            ended.abort();
            gate.destroy();
            destroy();
        },
    };
};

export { startConsent };
