import type { Disclosure, Links, Party } from '../types/index.js';
/** Logicad: the tags of SMN’s advertising platform, `pixel.js` and `conv2.js`. */
export declare const facts: {
    readonly id: 'logicad';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["ladsp.com", "ladsp.jp"];
    readonly company: {
        readonly en: 'SMN Corporation';
        readonly ja: 'SMN株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
