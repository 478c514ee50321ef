import type { SignalOptions } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** What the site has set for a signal, as it gave it: own properties alone, each to be checked by whoever reads it. */
export declare const readSignalOptions: <Name extends keyof SignalOptions>({ signals }: Pick<Settings, 'signals'>, name: Name) => Partial<Record<keyof NonNullable<SignalOptions[Name]>, unknown>>;
