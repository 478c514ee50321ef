import type { Disclosure, Links, Party } from '../types/index.js';
/** Mieruca Heatmap: `mieruca-hm.js`, and the pop-ups it shows. */
export declare const facts: {
    readonly id: 'mieruca';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["mieru-ca.com"];
    readonly company: {
        readonly en: 'Faber Company Inc.';
        readonly ja: '株式会社Faber Company';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
