import type { Disclosure, Links, Party } from '../types/index.js';
/** LOGLY lift: recommended articles and advertisements among them, `lift_widget.js`. */
export declare const facts: {
    readonly id: 'logly';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["logly.co.jp"];
    readonly company: {
        readonly en: 'Logly, Inc.';
        readonly ja: 'ログリー株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
