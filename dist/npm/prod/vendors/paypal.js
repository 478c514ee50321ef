import { THIRD_PARTY_WEB, SEEN_IN_STORAGE, OPEN_COOKIE_DATABASE } from './sources.js';

/** PayPal: buttons and forms for payment. A shop that cannot do without declares it as necessary. */
const facts = {
    id: 'paypal',
    purpose: 'functional',
    hosts: ['paypal.com', 'paypalobjects.com'],
    storage: ['__paypal_storage__'],
    company: 'PayPal, Inc.',
    catalogue: true,
};
const party = {
    name: 'PayPal',
    company: facts.company,
    country: 'US',
    controllers: {
        EEA: { company: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.', country: 'LU' },
        GB: { company: 'PayPal UK Ltd', country: 'GB' },
    },
};
const links = { privacyPolicy: 'https://www.paypal.com/webapps/mpp/ua/privacy-full' };
const disclosure = {
    use: {
        en: 'Takes payments in the site’s own pages.',
        ja: 'サイト内での支払いを受け付けます。',
    },
    recipientUse: {
        en: 'PayPal carries out the payment, uses the data to judge whether it is fraudulent, and handles it under its own privacy statement.',
        ja: 'PayPal は支払いを処理し、受け取った情報を不正な取引かどうかの判定に利用し、自社のプライバシーに関する声明に基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        {
            name: '__paypal_storage__',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: 'enforce_policy', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'ts', party: 'third', retention: 'P3Y', source: OPEN_COOKIE_DATABASE },
        { name: 'ts_c', party: 'third', retention: 'P3Y', source: OPEN_COOKIE_DATABASE },
        { name: 'x-pp-s', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'tsrce', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'nsid', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'X-PP-L7', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'X-PP-SILOVER', party: 'third', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: 'l7_az', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `PayPal’s privacy statements of 2024-04-15 and 2024-11-14, also for the companies of the EEA and the United Kingdom; @paypal/paypal-js 11.3.0 for the address; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
