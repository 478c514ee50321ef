import type { Decision, SignalName } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** A receiver's own categories, each with the purposes and vendors that must all be granted for it. */
export type Categories = Readonly<Record<string, string | readonly string[]>>;
/**
 * Which of a receiver's categories are granted: as the site has set it, else by the receiver's `defaults`. A category with
 * nothing behind it, or with something that is no id, is denied.
 */
export declare const readCategories: (settings: Settings, name: SignalName, defaults: Categories, given: unknown) => ((decision: Decision) => Record<string, boolean>);
