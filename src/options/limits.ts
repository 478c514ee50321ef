/** What options may be, where the code that makes them safe and the table that checks and tells them must not differ. */

/** Longest time an answer may hold, in days: 13 months (CNIL). */
export const LONGEST_DAYS = 395;

/** The oldest that anybody can be: what is beyond is no age. */
export const OLDEST = 150;

/** Longest time a script may hold up others, in milliseconds. */
export const LONGEST_WAIT = 60_000;

export const COOKIE_NAME = /^[\w-]{1,40}$/;

/** Options that are one of several values: the first is the default, and what anything else becomes. */
export const REGIMES = ['opt-in', 'opt-out', 'notice', 'none'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const LAYOUTS = [
  'bar',
  'box',
  'box-bottom-left',
  'box-bottom-right',
  'box-top-left',
  'box-top-right',
  'center',
  'sheet',
] as const;
export const PREFERENCES = ['dialog', 'side'] as const;
export const BANNERS = ['auto', 'manual'] as const;
export const GUARDS = ['declared', 'all', 'off'] as const;
