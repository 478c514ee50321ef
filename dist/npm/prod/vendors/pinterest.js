import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

// The tag (s.pinimg.com/ct/, ct.pinterest.com) and the save button (assets.pinterest.com).
/** Pinterest: tag and save button. */
const facts = {
    id: 'pinterest',
    purpose: 'advertising',
    advertises: true,
    hosts: ['s.pinimg.com', 'ct.pinterest.com', 'assets.pinterest.com'],
    cookies: ['_pin_unauth', '_epik', '_derived_epik'],
    signals: ['pinterest'],
    // Pinterest’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'pintrk', kind: 'function', queue: 'queue', entry: 'array', properties: { version: '3.0' } }],
    company: 'Pinterest, Inc.',
    catalogue: true,
};
const europe = { company: 'Pinterest Europe Ltd.', country: 'IE' };
const party = {
    name: 'Pinterest',
    company: facts.company,
    country: 'US',
    // jointly with Pinterest, Inc.: its privacy policy (stored 2025-10-03)
    controllers: { EEA: europe, GB: europe, CH: europe },
};
const links = { privacyPolicy: 'https://policy.pinterest.com/privacy-policy' };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on Pinterest, and shows its save buttons and pins in the page.',
        ja: 'Pinterest の広告の成果を測定し、保存ボタンとピンをページに表示します。',
    },
    recipientUse: {
        en: 'Pinterest learns which pages with its tags were opened, uses that for recommendations and advertising, and handles it under its own privacy policy.',
        ja: 'Pinterest は自社のタグを含むページが開かれたことを把握し、おすすめの表示や広告に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_pin_unauth', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_epik', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_derived_epik', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_ct_ua', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_sess', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_ct', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_ct_rt', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: 'policy.pinterest.com/privacy-policy (stored 2025-10-03)',
    })),
    ...links,
    privacyPolicyKind: 'policy',
    source: `${OPEN_COOKIE_DATABASE}; AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}; no opt-out page for visitors without an account was found`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
