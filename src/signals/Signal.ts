import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';

/** Tells others of a decision: of the first, and of each that follows. */
export type Signal = (decision: Decision) => void;

/** Starts a signal, once a page view, at the first decision. It stays silent where no declared vendor names it. */
export type CreateSignal = (settings: Settings) => Signal;

/** Gives the settings as a signal wants them, before anything else is done with them. */
export type Prepare = (settings: Settings) => Settings;
