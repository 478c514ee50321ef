/** What options may be, where the code that makes them safe and the table that checks and tells them must not differ. */
/** Longest time an answer may hold, in days: 13 months (CNIL). */
export declare const LONGEST_DAYS = 395;
/** The oldest that anybody can be: what is beyond is no age. */
export declare const OLDEST = 150;
/** Longest time a script may hold up others, in milliseconds. */
export declare const LONGEST_WAIT = 60000;
export declare const COOKIE_NAME: RegExp;
/** Options that are one of several values: the first is the default, and what anything else becomes. */
export declare const REGIMES: readonly ['opt-in', 'opt-out', 'notice', 'none'];
export declare const THEMES: readonly ['auto', 'light', 'dark'];
export declare const LAYOUTS: readonly ['bar', 'box', 'box-bottom-left', 'box-bottom-right', 'box-top-left', 'box-top-right', 'center', 'sheet'];
export declare const PREFERENCES: readonly ['dialog', 'side'];
export declare const BANNERS: readonly ['auto', 'manual'];
export declare const GUARDS: readonly ['declared', 'all', 'off'];
