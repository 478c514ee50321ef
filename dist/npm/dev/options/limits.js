/** What options may be, where the code that makes them safe and the table that checks and tells them must not differ. */
/** Longest time an answer may hold, in days: 13 months (CNIL). */
const LONGEST_DAYS = 395;
/** The oldest that anybody can be: what is beyond is no age. */
const OLDEST = 150;
/** Longest time a script may hold up others, in milliseconds. */
const LONGEST_WAIT = 60000;
const COOKIE_NAME = /^[\w-]{1,40}$/;
/** Options that are one of several values: the first is the default, and what anything else becomes. */
const REGIMES = ['opt-in', 'opt-out', 'notice', 'none'];
const THEMES = ['auto', 'light', 'dark'];
const LAYOUTS = [
    'bar',
    'box',
    'box-bottom-left',
    'box-bottom-right',
    'box-top-left',
    'box-top-right',
    'center',
    'sheet',
];
const PREFERENCES = ['dialog', 'side'];
const BANNERS = ['auto', 'manual'];
const GUARDS = ['declared', 'all', 'off'];

export { BANNERS, COOKIE_NAME, GUARDS, LAYOUTS, LONGEST_DAYS, LONGEST_WAIT, OLDEST, PREFERENCES, REGIMES, THEMES };
