import type { Disclosure, Links, Party } from '../types/index.js';
/** FreakOut. */
export declare const facts: {
    readonly id: 'freakout';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["fout.jp"];
    readonly company: {
        readonly en: 'FreakOut, Inc.';
        readonly ja: '株式会社フリークアウト';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
