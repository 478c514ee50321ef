import type { Settings } from '../types/internal.js';
/**
 * For the debug build: names commands of the page that stand in front of our default, and those that were pushed as arrays. To be
 * called at each decision, at the first before the default is given.
 */
export declare const createGoogleCheck: ({ vendors }: Pick<Settings, 'vendors'>) => (() => void);
