import { metaAdPreferences, metaPrivacyPolicy, metaTransfers, metaControllers, META } from './meta.js';
import { THIRD_PARTY_WEB, META_COOKIES } from './sources.js';

const FBEVENTS = 'a public copy of fbevents.js (its plug-in lastexternalreferrer); seen in storage in public repositories';
// The pixel and the social plug-ins share connect.facebook.net in every language; which of them a file is for is known for
// English and Japanese. For another language both claim it (docs/adding-a-vendor.md, "Shared hosts").
/** Meta Pixel: `fbevents.js`. */
const facts = {
    id: 'meta-pixel',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'connect.facebook.net',
        'connect.facebook.net/en_US/fbevents.js',
        'connect.facebook.net/ja_JP/fbevents.js',
        'connect.facebook.net/signals/',
        'facebook.com/tr/',
        'facebook.com/tr?',
        'facebook.com/privacy_sandbox/',
    ],
    cookies: ['_fbp', '_fbc'],
    storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
    linksToIdentity: true,
    signals: ['meta'],
    // Meta’s base code, as public repositories carry it (2026-11-28)
    stubs: [
        { name: 'fbq', kind: 'function', queue: 'queue', aliases: ['push'], properties: { loaded: true, version: '2.0' } },
    ],
    company: META,
    catalogue: true,
};
const party = {
    name: { en: 'Meta Pixel', ja: 'Meta ピクセル' },
    company: facts.company,
    country: 'US',
    formerly: ['Facebook Pixel', 'Facebook, Inc.'],
    controllers: metaControllers,
};
const links = { privacyPolicy: metaPrivacyPolicy };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on Facebook and Instagram, and shows them again to people who visited the site.',
        ja: 'Facebook と Instagram の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Meta connects the data with the account of visitors who have one, uses it to choose and measure advertisements, and handles it under its own privacy policy.',
        ja: 'Meta はアカウントを持つ方の場合は情報をアカウントに結び付け、広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_fbp', party: 'first', retention: 'P90D', source: META_COOKIES },
        { name: '_fbc', party: 'first', retention: 'P90D', source: META_COOKIES },
        { name: 'lastExternalReferrer', kind: 'localStorage', party: 'first', retention: 'persistent', source: FBEVENTS },
        {
            name: 'lastExternalReferrerTime',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: FBEVENTS,
        },
        { name: 'fr', party: 'third', retention: 'P90D', source: META_COOKIES },
        { name: 'datr', party: 'third', retention: 'P400D', source: META_COOKIES },
        { name: 'sb', party: 'third', retention: 'P400D', source: META_COOKIES },
        { name: 'xs', party: 'third', retention: 'P365D', source: META_COOKIES },
        { name: 'c_user', party: 'third', retention: 'P365D', source: META_COOKIES },
        { name: 'oo', party: 'third', retention: 'P400D', source: META_COOKIES },
    ],
    transfers: metaTransfers,
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: metaAdPreferences,
    optOutStops: 'personalisation',
    optOutScope: 'account',
    optOutSource: META_COOKIES,
    identitySource: 'developers.facebook.com/docs/meta-pixel/advanced/advanced-matching',
    source: `c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
