import { OPEN_TERMS_ARCHIVE, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, SEEN } from './sources.js';

// It matches visitors with pixel.tapad.com too, which is another company's.
/** Snap: the pixel of advertisers on Snapchat. */
const facts = {
    id: 'snap-pixel',
    purpose: 'advertising',
    advertises: true,
    hosts: ['sc-static.net', 'tr.snapchat.com'],
    cookies: ['_scid', '_scid_r', '_schn', '_sctr', '_ScCbts'],
    // Snap’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'snaptr', kind: 'function', queue: 'queue' }],
    company: 'Snap Inc.',
    catalogue: true,
};
const party = {
    name: { en: 'Snap Pixel', ja: 'Snap ピクセル' },
    company: facts.company,
    country: 'US',
    formerly: ['Snapchat Pixel'],
};
const links = { privacyPolicy: 'https://www.snap.com/privacy/privacy-policy' };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on Snapchat, and shows them again to people who visited the site.',
        ja: 'Snapchat の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Snap uses what was done on the site to choose and measure advertisements, and handles the data under its own privacy policy.',
        ja: 'Snap はサイト内での行動の情報を広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        // one year or 13 months, depending on whom one asks; Snap's own page lists the cookies of its own sites alone
        { name: '_scid', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_scid_r', party: 'first', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: '_schn', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_sctr', party: 'first', retention: null, source: SEEN },
        { name: '_ScCbts', party: 'first', retention: null, source: SEEN },
        { name: 'sc_at', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'X-AB', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://support.snapchat.com/a/advertising-preferences',
    source: `its privacy policy (stored 2026-08-05) and cookie policy (stored 2022-11-14, which gives the opt-out page), read in ${OPEN_TERMS_ARCHIVE}; snap.com/privacy/cookie-information (2025-03-24); nuxt/scripts @5052a9f (2026-08-22) and c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
