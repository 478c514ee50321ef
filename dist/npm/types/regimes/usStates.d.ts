import type { Profile } from './Profile.js';
/** A profile for each: their rules are those of the country, for all of them are opt-out. */
export declare const usStates: readonly Profile[];
