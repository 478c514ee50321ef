/** The composition root: the straight line from options to effects, and nothing else. */
import { createGate } from '../gate/gate.js';
import { sweep } from '../gate/sweep.js';
import { createStore } from '../record/store.js';
import { createGoogleSignal } from '../signals/google.js';
import { readGpc } from '../signals/gpc.js';
import type { Choice, Choices, Consent, Decision, Port, Settings, Via } from '../types.js';
import { afterPaint } from './afterPaint.js';
import { amend } from './amend.js';
import { decide } from './decide.js';
import { announce } from './events.js';
import { watchLinks } from './links.js';
import { callSafely, createListeners } from './listeners.js';
import { createLayer } from './layer.js';
import { watchRecord } from './watchRecord.js';

declare const __VERSION__: string;

/** How the lazy interface is reached: by the bundler's `import()`, or beside the script tag's file. */
export interface Loaders {
  loadInterface(): Promise<unknown>;
  readonly load: Port['load'];
}

export const startConsent = (settings: Settings, { loadInterface, load }: Loaders): Consent => {
  const store = createStore(settings.cookie);
  const changes = createListeners<Decision>();
  const read = (via: Via = 'default'): Decision =>
    decide({ settings, record: store.read(), gpc: readGpc(), now: Date.now(), via });

  let decision = read();
  const isGranted = (...ids: string[]): boolean =>
    !!ids.length && ids.every((id) => decision.choices[id] === 'granted');

  const signal = createGoogleSignal(settings);
  const gate = createGate(settings, (ids) => isGranted(...ids));

  /** Everything that follows from a decision, in this order: signals, clean-up, release, events. */
  const transition = (next: Decision): void => {
    const isLess = Object.keys(decision.choices).some((id) => isGranted(id) && next.choices[id] !== 'granted');
    decision = next;
    signal(decision);
    sweep(decision, settings.vendors);
    // what is taken back goes at once; what is released may wait until the visitor has seen the click's effect
    if (isLess) gate.apply();
    else afterPaint(gate.apply);
    changes.call(decision);
    announce('change', decision);
  };

  const commit = (answers: Choices, via: Via): void => {
    store.write(amend(store.read(), decision, answers, settings, Date.now()));
    transition(read(via));
  };

  /** Answers for the ids, or for everything; a purpose brings its vendors along. The rest stays as it is now. */
  const answer = (choice: Choice, ids: string[]): void => {
    const answers: Record<string, Choice> = Object.create(null);
    const isMeant = (...names: string[]): boolean => !ids.length || names.some((name) => ids.includes(name));
    for (const { id } of settings.purposes) answers[id] = isMeant(id) ? choice : decision.choices[id]!;
    for (const { id, purpose } of settings.vendors) answers[id] = isMeant(id, purpose) ? choice : decision.choices[id]!;
    commit(answers, 'api');
  };

  const { show, hide, destroy } = createLayer(
    { version: __VERSION__, settings, read: () => decision, subscribe: changes.add, decide: commit, announce, load },
    loadInterface,
  );
  const ended = new AbortController();
  watchLinks((view) => void show(view), ended.signal);
  watchRecord(
    settings.cookie.name,
    () => {
      const next = read();
      if (next.at !== decision.at || next.status !== decision.status) transition(next);
    },
    ended.signal,
  );

  signal(decision);
  sweep(decision, settings.vendors);
  gate.apply();
  if (settings.banner === 'auto' && decision.status !== 'decided' && settings.regime !== 'none') void show('banner');

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
    when: (...ids) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!isGranted(...ids)) return;
          end();
          resolve(decision);
        };
        const end = changes.add(check);
        check();
      }),
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
