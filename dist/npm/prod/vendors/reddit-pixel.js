import { OPEN_TERMS_ARCHIVE, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, SEEN } from './sources.js';

const POLICY = 'reddit.com/policies/privacy-policy (2026-01-06)';
// Not reddit.com and redditstatic.com as a whole, from which posts are shown in pages.
/** Reddit: the pixel of advertisers. */
const facts = {
    id: 'reddit-pixel',
    purpose: 'advertising',
    advertises: true,
    hosts: ['redditstatic.com/ads/', 'alb.reddit.com', 'pixel-config.reddit.com'],
    cookies: ['_rdt_uuid', '_rdt_cid', '_rdt_em'],
    signals: ['reddit'],
    // Reddit’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'rdt', kind: 'function', queue: 'callQueue' }],
    company: 'Reddit, Inc.',
    catalogue: true,
};
const netherlands = {
    company: 'Reddit Netherlands B.V.',
    country: 'NL',
    address: 'Euro Business Center, Keizersgracht 62, 1015CS Amsterdam, Netherlands',
};
const party = {
    name: { en: 'Reddit Pixel', ja: 'Reddit ピクセル' },
    company: facts.company,
    country: 'US',
    // its privacy policy; in the United Kingdom it is Reddit, Inc.
    controllers: { EEA: netherlands, CH: netherlands },
};
const links = { privacyPolicy: 'https://www.reddit.com/policies/privacy-policy' };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on Reddit, and shows them again to people who visited the site.',
        ja: 'Reddit の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Reddit learns what was done on the site, uses that to choose and measure advertisements, and handles it under its own privacy policy.',
        ja: 'Reddit はサイト内での行動を把握し、広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_rdt_uuid', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        {
            name: '_rdt_cid',
            party: 'first',
            retention: null,
            source: 'stape-io’s server tag for Reddit, which reads and sets it',
        },
        { name: '_rdt_em', party: 'first', retention: null, source: SEEN },
        { name: 'edgebucket', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: POLICY,
    })),
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.reddit.com/settings/privacy',
    optOutStops: 'personalisation',
    optOutScope: 'account',
    optOutSource: POLICY,
    source: `${POLICY}, read in ${OPEN_TERMS_ARCHIVE}; nuxt/scripts @5052a9f (2026-08-22) and c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
