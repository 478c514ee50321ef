import type { Reopen, ReopenContext } from '../contracts/ReopenModule.js';
/** Makes it: there whenever nothing is asked and neither banner nor notice lies over the page. */
export declare const createReopen: ({ port, styles, paint }: ReopenContext) => Reopen;
