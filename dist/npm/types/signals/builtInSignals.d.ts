import type { CreateSignal } from './Signal.js';
/** The signals that the core carries itself. All others come in files of their own. */
export declare const builtInSignals: Readonly<Record<string, CreateSignal>>;
