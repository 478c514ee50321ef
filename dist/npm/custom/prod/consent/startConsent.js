import { createGate } from '../gate/gate.js';
import { createStore } from '../record/store.js';
import { readGpc } from '../lib/gpc.js';
import { isPrerendered, whenActivated } from '../lib/whenActivated.js';
import { acknowledge } from './acknowledge.js';
import { amendRecord } from './amendRecord.js';
import { answerAll, answerNamed } from './answerAll.js';
import { grants, isNews } from './compareDecisions.js';
import { prepareSettings } from '../signals/registerSignal.js';
import { createPageListeners } from './pageListeners.js';
import { decide } from './decide.js';
import { announce } from './announce.js';
import { watchLinks } from './watchLinks.js';
import { until, callSafely, createListeners } from './listeners.js';
import { createLazyInterface } from './lazyInterface.js';
import { createLock } from './lock.js';
import { createReceiptOutbox } from './receiptOutbox.js';
import { createTransition } from './transition.js';
import { watchRecord } from './watchRecord.js';

/** The composition root: the straight line from options to effects, and nothing else. */
/** Takes back what was let pass once, where nothing else has changed. */
const takeBackOnce = (gate) => {
    gate.forget();
    gate.apply(true);
};
const startConsent = (given, { loadInterface, loadReceipts }) => {
    const settings = prepareSettings(given);
    const store = createStore(settings.cookie);
    const changes = createListeners();
    const judge = (record, via = 'default') => decide({ settings, record, gpc: readGpc(settings.doNotTrack), now: Date.now(), via });
    const lock = createLock(settings);
    // nobody has come to a page that is prerendered: whatever is answered until they do, nothing is granted
    const live = { decision: isPrerendered() ? { ...judge(), choices: Object.create(null) } : judge(store.read()) };
    const areGranted = (ids) => grants(live.decision, ids);
    const gate = createGate(settings, areGranted, (place) => void placehold(place), () => listen());
    const { start, transition, follow } = createTransition(settings, live, gate, changes, store);
    const noteForReceipt = createReceiptOutbox(settings, loadReceipts);
    const commit = (answer, via, shown) => whenActivated(() => {
        // another window may have decided meanwhile, and this one not have heard
        const record = store.read();
        const current = judge(record);
        const answers = lock.filter(answer(current), current, via);
        if (!isNews(answers, current, via))
            return isNews(answers, live.decision, via) ? readAgain() : takeBackOnce(gate);
        const next = judge(store.write(amendRecord(record, current, answers, settings, Date.now())), via);
        noteForReceipt(next, Object.keys(answers), shown);
        transition(next);
    });
    const commitAll = (choice, via, shown) => commit((current) => answerAll(choice, via, current, settings), via, shown);
    const answer = (choice, ids) => ids.length ? commit((current) => answerNamed(choice, ids, settings, current), 'api') : commitAll(choice, 'api');
    const port = {
        version: "0.1.0",
        settings,
        read: () => live.decision,
        subscribe: changes.add,
        decide: (choices, via, shown) => commit(() => choices, via, shown),
        answerAll: commitAll,
        acknowledge() {
            acknowledge(store, settings.policy);
            readAgain();
            live.decision = judge(store.read());
        },
        loadOnce: (element) => lock.isOpen() && gate.loadOnce(element),
        announce,
        load: settings.load,
    };
    const { show, hide, placehold, openFirst, destroy } = createLazyInterface(port, loadInterface);
    const readAgain = () => follow(judge(store.read()));
    const watch = watchRecord(settings.cookie.name, readAgain, openFirst);
    const listen = createPageListeners(lock.listen, gate.listen, watchLinks(show), watch);
    listen();
    start();
    openFirst();
    return {
        get decision() {
            return live.decision;
        },
        isGranted: (...ids) => areGranted(ids),
        subscribe(listener) {
            const end = changes.add(listener);
            callSafely(listener, live.decision);
            return end;
        },
        when: (...ids) => until(changes, () => areGranted(ids) && live.decision),
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
