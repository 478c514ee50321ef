import { createGoogleSignal } from '../google.js';

/** Every signal: whom we tell of decisions. */
const signals = [createGoogleSignal];

export { signals };
