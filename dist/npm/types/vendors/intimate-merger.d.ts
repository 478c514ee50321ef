import type { Disclosure, Links, Party } from '../types/index.js';
/** IM-DMP (Intimate Merger). */
export declare const facts: {
    readonly id: 'intimate-merger';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["im-apps.net"];
    readonly company: {
        readonly en: 'Intimate Merger, Inc.';
        readonly ja: '株式会社インティメート・マージャー';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
