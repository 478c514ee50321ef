import type { Choice, Decision, SignalName, Vendor } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** The declared vendors that a signal speaks for: those that name it, and by their `ids` those that the core brings, which do not. */
export declare const vendorsOf: ({ vendors }: Pick<Settings, 'vendors'>, name: SignalName, ...ids: readonly string[]) => readonly Vendor[];
/** One word for several vendors: granted where there are some and each of them is. */
export declare const choiceOf: (vendors: readonly Pick<Vendor, 'id'>[], { choices }: Pick<Decision, 'choices'>) => Choice;
