/** The composition root: the straight line from options to effects, and nothing else. */
import { createGate, type Gate } from '../gate/gate.js';
import { createStore } from '../record/store.js';
import { readGpc } from '../lib/gpc.js';
import type { Choice, Choices, Consent, Decision, Port, Settings, Shown, Via } from '../types.js';
import { acknowledge } from './acknowledge.js';
import { afterPaint } from './afterPaint.js';
import { amend } from './amend.js';
import { answerAll, answerNamed } from './answerAll.js';
import { differs, grants, isNews, takesBack } from './compare.js';
import { createEars } from './createEars.js';
import { createEffects } from './createEffects.js';
import { decide } from './decide.js';
import { announce } from './events.js';
import { watchLinks } from './links.js';
import { callSafely, createListeners, until } from './listeners.js';
import { createLayer } from './layer.js';
import { createLock } from './lock.js';
import { createReceipts } from './receipts.js';
import { watchRecord } from './watchRecord.js';

declare const __VERSION__: string;

/** How the lazy interface is reached: by the bundler's `import()`, or beside the script tag's file. */
export interface Loaders {
  loadInterface(): Promise<unknown>;
  loadReceipts(): Promise<unknown>;
  readonly load: Port['load'];
}

/** Takes back what was let pass once, where nothing else has changed. */
const takeBackOnce = ({ forget, apply }: Gate): void => {
  forget();
  apply();
};

export const startConsent = (settings: Settings, { loadInterface, loadReceipts, load }: Loaders): Consent => {
  const store = createStore(settings.cookie);
  const changes = createListeners<Decision>();
  const read = (via: Via = 'default'): Decision =>
    decide({ settings, record: store.read(), gpc: readGpc(), now: Date.now(), via });

  const lock = createLock(settings);
  let decision = read();
  const isGranted = (...ids: string[]): boolean => grants(decision, ids);

  const gate = createGate(
    settings,
    (ids) => isGranted(...ids),
    (place) => void placehold(place),
    () => listen(),
  );

  const effects = createEffects(settings);

  /** Everything that follows from a decision, in this order: signals, clean-up, what is taken back, events, release. */
  const transition = (next: Decision): void => {
    const isLess = takesBack(decision, next);
    // a new answer takes the place of what was let pass once; one more placeholder's does not
    if (next.via !== 'placeholder') gate.forget();
    decision = next;
    effects.call(next);
    if (isLess && settings.reload) location.reload();
    // what is taken back goes at once; what is released may wait until the visitor has seen the click's effect
    if (isLess) gate.apply();
    else afterPaint(gate.apply);
    // a listener may decide anew: the others then hear of that alone
    changes.call(next, () => decision === next);
    if (decision === next) announce('change', next);
  };

  const noteForReceipt = createReceipts(settings, loadReceipts, load);

  const commit = (given: Choices, via: Via, shown?: Shown): void => {
    // another window may have decided meanwhile
    const current = read();
    const answers = lock.filter(given, current, via);
    if (!isNews(answers, current, via)) return takeBackOnce(gate);
    store.write(amend(store.read(), current, answers, settings, Date.now()));
    transition(noteForReceipt(read(via), shown));
  };

  const commitAll = (choice: Choice, via: Via, shown?: Shown): void =>
    commit(answerAll(choice, via, read(), settings), via, shown);
  const answer = (choice: Choice, ids: string[]): void =>
    ids.length ? commit(answerNamed(choice, ids, settings), 'api') : commitAll(choice, 'api');

  const port: Port = {
    version: __VERSION__,
    settings,
    read: () => decision,
    subscribe: changes.add,
    decide: commit,
    answerAll: commitAll,
    acknowledge: () => void (decision = acknowledge(store, settings.policy, read)),
    loadOnce: (element) => lock.isOpen() && gate.loadOnce(element),
    announce,
    load,
  };
  const { show, hide, placehold, openFirst, destroy } = createLayer(port, loadInterface);
  const readAgain = (): void => {
    const next = read();
    if (differs(next, decision)) transition(next);
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
