import { registerSignal } from '../signals/registerSignal.js';
import type { Settings } from '../types/internal.js';

type Known = Pick<Settings, 'vendors' | 'purposes'>;

let known: Known | undefined;

/** Which vendors and purposes the page declares: known where this file came before the core. */
export const pageSettings = (): Known | undefined => known;

/** Has the core tell of its settings when it starts. */
export const rememberSettings = (): void =>
  registerSignal('handover', (settings) => {
    known = settings;
    return () => {};
  });
