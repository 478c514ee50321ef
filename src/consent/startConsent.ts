/** The composition root: the straight line from options to effects, and nothing else. */
import { createGate, type Gate } from '../gate/gate.js';
import type { ConsentRecord } from '../record/codec.js';
import { createStore } from '../record/store.js';
import { readGpc } from '../lib/gpc.js';
import { isPrerendered, whenActivated } from '../lib/whenActivated.js';
import type { Choice, Choices, Consent, Decision, Via } from '../types/index.js';
import type { Port, Settings, Shown } from '../types/internal.js';
import { acknowledge } from './acknowledge.js';
import { amendRecord } from './amendRecord.js';
import { answerAll, answerNamed } from './answerAll.js';
import { grants, isNews } from './compareDecisions.js';
import { prepareSettings } from '../signals/registerSignal.js';
import { createPageListeners } from './pageListeners.js';
import { decide } from './decide.js';
import { announce } from './announce.js';
import { watchLinks } from './watchLinks.js';
import { callSafely, createListeners, until } from './listeners.js';
import { createLazyInterface } from './lazyInterface.js';
import { createLock } from './lock.js';
import { createReceiptOutbox } from './receiptOutbox.js';
import { createTransition } from './transition.js';
import { watchRecord } from './watchRecord.js';

declare const __VERSION__: string;

/** How the lazy interface is reached: by the bundler's `import()`, or beside the script tag's file. */
export interface Loaders {
  loadInterface(): Promise<unknown>;
  loadReceipts(): Promise<unknown>;
}

/** Takes back what was let pass once, where nothing else has changed. */
const takeBackOnce = (gate: Gate): void => {
  gate.forget();
  gate.apply(true);
};

export const startConsent = (given: Settings, { loadInterface, loadReceipts }: Loaders): Consent => {
  const settings = prepareSettings(given);
  const store = createStore(settings.cookie);
  const changes = createListeners<Decision>();
  const judge = (record?: ConsentRecord, via: Via = 'default'): Decision =>
    decide({ settings, record, gpc: readGpc(settings.doNotTrack), now: Date.now(), via });

  const lock = createLock(settings);
  // nobody has come to a page that is prerendered: whatever is answered until they do, nothing is granted
  const live = { decision: isPrerendered() ? { ...judge(), choices: Object.create(null) } : judge(store.read()) };
  const areGranted = (ids: string[]): boolean => grants(live.decision, ids);

  const gate = createGate(
    settings,
    areGranted,
    (place) => void placehold(place),
    () => listen(),
  );

  const { start, transition, follow } = createTransition(settings, live, gate, changes, store);
  const noteForReceipt = createReceiptOutbox(settings, loadReceipts);

  const commit = (answer: (current: Decision) => Choices, via: Via, shown?: Shown): void =>
    whenActivated(() => {
      // another window may have decided meanwhile, and this one not have heard
      const record = store.read();
      const current = judge(record);
      const answers = lock.filter(answer(current), current, via);
      if (!isNews(answers, current, via)) return isNews(answers, live.decision, via) ? readAgain() : takeBackOnce(gate);
      const next = judge(store.write(amendRecord(record, current, answers, settings, Date.now())), via);
      noteForReceipt(next, Object.keys(answers), shown);
      transition(next);
    });
  const commitAll = (choice: Choice, via: Via, shown?: Shown): void =>
    commit((current) => answerAll(choice, via, current, settings), via, shown);
  const answer = (choice: Choice, ids: string[]): void =>
    ids.length ? commit((current) => answerNamed(choice, ids, settings, current), 'api') : commitAll(choice, 'api');

  const port: Port = {
    version: __VERSION__,
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
    load: settings.load!,
  };
  const { show, hide, placehold, openFirst, destroy } = createLazyInterface(port, loadInterface);
  const readAgain = (): void => follow(judge(store.read()));
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
