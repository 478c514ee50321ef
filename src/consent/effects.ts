import { sweep } from '../gate/storage/sweep.js';
import type { Store } from '../record/store.js';
import { builtInSignals } from '../signals/builtInSignals.js';
import { createGoogleCheck } from '../signals/createGoogleCheck.js';
import { readSignals } from '../signals/registerSignal.js';
import type { Signal } from '../signals/Signal.js';
import { watchMissingStubs } from '../signals/watchMissingStubs.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { explain } from './announce.js';
import { grants, isSilenceYes } from './compareDecisions.js';
import { own } from '../lib/own.js';
import { page } from '../lib/page.js';
import { warn } from '../lib/warn.js';
import { createListeners, type Listeners } from './listeners.js';

declare const __DEV__: boolean;

/** Tells the developer of signals whose files are missing, and of what a page's code then calls in vain. */
const check = ({ vendors, signals }: Settings, files: readonly string[]): void => {
  const builtIn = Object.keys(builtInSignals);
  const named = vendors.flatMap((vendor) => vendor.signals || []).filter((name) => !builtIn.includes(name));
  // what is set for one that the core carries itself needs its file, too
  for (const name of new Set([...named, ...Object.keys(own(signals))]))
    if (!files.includes(name)) warn('no-signal', name);
  if (!files.includes('stubs')) watchMissingStubs(vendors);
  // files of their own carry no explanations
  page('addEventListener')('sekisho:error', ({ detail }) => explain(detail));
};

/**
 * What a decision does beside the gate's work: signals first, then clean-up. One that fails, for the page has broken what
 * it uses, does not keep the other from doing its part.
 */
export const createEffects = (settings: Settings, store: Store): Listeners<Decision> => {
  const effects = createListeners<Decision>();
  const all = { ...builtInSignals, ...readSignals() };
  if (__DEV__) {
    check(settings, Object.keys(readSignals() || {}));
    effects.add(createGoogleCheck(settings));
  }
  for (const create of Object.values(all)) {
    // started by the first decision: a page's own `dataLayer` may throw
    let signal: Signal | undefined;
    effects.add((decision) => {
      signal ||= create(settings);
      signal(decision);
    });
  }
  effects.add((decision) => {
    // before anybody has answered nothing new can be set, and what is there is not ours to judge
    if (decision.at) sweep(settings, (ids) => grants(decision, ids));
  });
  effects.add((decision) => {
    if (decision.status === 'expired') store.expire(isSilenceYes(decision));
  });
  return effects;
};
