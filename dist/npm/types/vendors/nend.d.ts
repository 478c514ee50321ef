import type { Disclosure, Links, Party } from '../types/index.js';
/** nend. */
export declare const facts: {
    readonly id: 'nend';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["nend.net"];
    readonly company: {
        readonly en: 'FAN Communications, Inc.';
        readonly ja: '株式会社ファンコミュニケーションズ';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
