import { registerSignal } from '../signals/registerSignal.js';
import type { Prepare } from '../signals/Signal.js';
import type { Settings } from '../types/internal.js';

let known: Settings | undefined;

/** The settings of the page, as which vendors it declares: known where this file came before the core. */
export const pageSettings = (): Settings | undefined => known;

/** Has the core tell of its settings when it starts. `name` is the file's own: one of the same name would take its place. */
export const rememberSettings = (name: 'handover' | 'account', prepare?: Prepare): void =>
  registerSignal(
    name,
    (settings) => {
      known = settings;
      return () => {};
    },
    prepare,
  );
