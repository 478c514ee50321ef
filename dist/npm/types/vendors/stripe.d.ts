import type { Disclosure, Links, Party } from '../types/index.js';
/** Stripe: Stripe.js, with its detection of fraud. A shop that cannot do without declares it as necessary. */
export declare const facts: {
    readonly id: 'stripe';
    readonly purpose: 'functional';
    readonly hosts: readonly ["stripe.com", "stripe.network"];
    readonly cookies: readonly ["__stripe_mid", "__stripe_sid"];
    readonly company: 'Stripe, LLC';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
