import type { WithRegion } from '../options/applyRegion.js';
/** Has the rules of the visitor's region decide. */
export declare const withRegion: WithRegion;
