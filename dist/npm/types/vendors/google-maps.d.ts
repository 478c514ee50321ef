import type { Disclosure, Links, Party } from '../types/index.js';
/** Google Maps: the map as a frame and as a script. */
export declare const facts: {
    readonly id: 'google-maps';
    readonly purpose: 'functional';
    readonly hosts: readonly ["google.*/maps/", "google.*/maps?", "maps.google.*", "maps.googleapis.com", "maps.gstatic.com"];
    readonly company: "Google LLC";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
