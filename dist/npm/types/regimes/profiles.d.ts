import type { Profile } from './Profile.js';
/** Every profile, in the order they are told in; the last is that of everywhere else. */
export declare const profiles: readonly Profile[];
/** Every profile that may hold for a region (ISO 3166-1 or -2): where only the country is known, those of its parts too. */
export declare const profilesOf: (region: string) => readonly Profile[];
/** The nearest of them. */
export declare const profileOf: (region: string) => Profile;
