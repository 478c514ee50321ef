import type { Disclosure, Links, Party } from '../types/index.js';
/** Magnite: its auctions of advertising space, those of Rubicon Project, Telaria and SpringServe. */
export declare const facts: {
    readonly id: 'magnite';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["rubiconproject.com", "tremorhub.com", "springserve.com"];
    readonly company: 'Magnite, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
