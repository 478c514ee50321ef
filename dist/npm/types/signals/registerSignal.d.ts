import type { Settings } from '../types/internal.js';
import type { CreateSignal, Prepare } from './Signal.js';
/** The signals whose files came before `sekisho.js`, or were imported before `createConsent` was called, by name. */
export declare const readSignals: () => Readonly<Record<string, CreateSignal>> | undefined;
/** The settings as those signals want them. */
export declare const prepareSettings: (settings: Settings) => Settings;
/**
 * Leaves a signal for the core that comes after; it takes the place of one of that name that the core has itself. `prepare`
 * changes the settings before anything else is done with them; where it throws, they stay as they are.
 */
export declare const registerSignal: (name: string, create: CreateSignal, prepare?: Prepare) => void;
