import { createGoogleBasicSignal } from './googleBasic.js';
import { registerSignal } from './registerSignal.js';

/** Google Consent Mode v2 with what `signals.google` sets; without this file the core speaks basic mode. */
registerSignal('google', createGoogleBasicSignal);
