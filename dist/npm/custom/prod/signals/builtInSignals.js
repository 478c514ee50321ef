import { createGoogleBasicSignal } from './googleBasic.js';

/** The signals that the core carries itself. All others come in files of their own. */
const builtInSignals = { google: createGoogleBasicSignal };

export { builtInSignals };
