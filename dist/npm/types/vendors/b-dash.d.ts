import type { Disclosure, Links, Party } from '../types/index.js';
/** b→dash: the “one tag”, which keeps an access log, recommends and shows messages. */
export declare const facts: {
    readonly id: 'b-dash';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["smart-bdash.com", "bdash-cloud.com"];
    readonly cookies: readonly ["_bdck", "_bdcid", "_bdnvf", "_bd_prev_page", "_bd_prev_page_ex", "_bd_reception_request_timestamp"];
    readonly company: 'dataX';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
