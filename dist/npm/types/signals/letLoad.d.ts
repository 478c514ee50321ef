import type { Vendor } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/**
 * The settings in which the tags of some vendors are no longer held by their addresses: they load while denied, and have to be told
 * so. Tags that name the vendor stay held, and so do the addresses in `hosts`; what it would keep is removed as before.
 */
export declare const letLoad: (settings: Settings, some: readonly Vendor[], hosts?: readonly string[]) => Settings;
