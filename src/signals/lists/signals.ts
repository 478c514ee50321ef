// Written by `npm run build` from the files of src/signals/, never by hand: see docs/recipes.md.
import type { CreateSignal } from '../Signal.js';
import { createGoogleSignal } from '../google.js';

/** Every signal: whom we tell of decisions. */
export const signals: readonly CreateSignal[] = [createGoogleSignal];
