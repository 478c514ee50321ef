import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Stripe: Stripe.js, with its detection of fraud. A shop that cannot do without declares it as necessary. */
const facts = {
    id: 'stripe',
    purpose: 'functional',
    hosts: ['stripe.com', 'stripe.network'],
    cookies: ['__stripe_mid', '__stripe_sid'],
    company: 'Stripe, LLC',
    catalogue: true,
};
const party = {
    name: 'Stripe',
    company: facts.company,
    country: 'US',
    formerly: ['Stripe, Inc.'],
};
const links = {
    privacyPolicy: { en: 'https://stripe.com/privacy', ja: 'https://stripe.com/jp/privacy' },
};
const disclosure = {
    use: {
        en: 'Takes payments in the site’s own pages, and tells fraud from ordinary purchases.',
        ja: 'サイト内での支払いを受け付け、不正な取引を見分けます。',
    },
    recipientUse: {
        en: 'Stripe carries out the payment, and uses the data on devices and their use to judge whether a purchase is fraudulent.',
        ja: 'Stripe は支払いを処理し、端末とその操作に関する情報を、不正な取引かどうかの判定に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: '__stripe_mid', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '__stripe_sid', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: 'm', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `docs.stripe.com/disputes/prevention/advanced-fraud-detection; @stripe/stripe-js 10.2.1 for the address; ${THIRD_PARTY_WEB}; the company’s name of today seen in certificates and structured data of 2026; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
