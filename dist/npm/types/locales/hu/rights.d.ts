import type { RightsMessages } from '../rightsMessages.js';
/** Hungarian, the part that comes with the notice and the rights. */
export declare const rights: RightsMessages;
