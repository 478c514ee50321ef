import type { Disclosure, Links, Party } from '../types/index.js';
/** Rtoaster. */
export declare const facts: {
    readonly id: 'rtoaster';
    readonly purpose: 'functional';
    readonly hosts: readonly ["rtoaster.jp"];
    readonly company: {
        readonly en: 'BrainPad Inc.';
        readonly ja: '株式会社ブレインパッド';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
