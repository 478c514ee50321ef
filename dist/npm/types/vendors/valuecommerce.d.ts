import type { Disclosure, Links, Party } from '../types/index.js';
/** ValueCommerce: affiliate links and banners, and LinkSwitch, `vcdal.js`. */
export declare const facts: {
    readonly id: 'valuecommerce';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["valuecommerce.com", "imgvc.com"];
    readonly company: {
        readonly en: 'ValueCommerce Co., Ltd.';
        readonly ja: 'バリューコマース株式会社';
    };
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
