import type { Settings } from '../types/internal.js';
type Known = Pick<Settings, 'vendors' | 'purposes'>;
/** Which vendors and purposes the page declares: known where this file came before the core. */
export declare const pageSettings: () => Known | undefined;
/** Has the core tell of its settings when it starts. */
export declare const rememberSettings: () => void;
export {};
