import type { Disclosure, Links, Party } from '../types/index.js';
/** Google Calendar: calendars and booking pages as frames. */
export declare const facts: {
    readonly id: 'google-calendar';
    readonly purpose: 'functional';
    readonly hosts: readonly ["calendar.google.com"];
    readonly company: "Google LLC";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
