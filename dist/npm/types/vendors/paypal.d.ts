import type { Disclosure, Links, Party } from '../types/index.js';
/** PayPal: buttons and forms for payment. A shop that cannot do without declares it as necessary. */
export declare const facts: {
    readonly id: 'paypal';
    readonly purpose: 'functional';
    readonly hosts: readonly ["paypal.com", "paypalobjects.com"];
    readonly storage: readonly ["__paypal_storage__"];
    readonly company: 'PayPal, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
