import { createGoogleBasicSignal } from './googleBasic.js';
import type { CreateSignal } from './Signal.js';

/** The signals that the core carries itself. All others come in files of their own. */
export const builtInSignals: Readonly<Record<string, CreateSignal>> = { google: createGoogleBasicSignal };
