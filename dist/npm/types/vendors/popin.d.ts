import type { Disclosure, Links, Party } from '../types/index.js';
/** popIn Discovery: recommended articles and advertisements among them, `api.popin.cc/searchbox/`, and its conversion tag. */
export declare const facts: {
    readonly id: 'popin';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["popin.cc"];
    readonly company: {
        readonly en: 'popIn Inc.';
        readonly ja: 'popIn株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
