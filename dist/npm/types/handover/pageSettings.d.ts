import type { Prepare } from '../signals/Signal.js';
import type { Settings } from '../types/internal.js';
/** The settings of the page, as which vendors it declares: known where this file came before the core. */
export declare const pageSettings: () => Settings | undefined;
/** Has the core tell of its settings when it starts. `name` is the file's own: one of the same name would take its place. */
export declare const rememberSettings: (name: 'handover' | 'account', prepare?: Prepare) => void;
