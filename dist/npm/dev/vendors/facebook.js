import { metaAdPreferences, metaPrivacyPolicy, metaTransfers, metaControllers, META } from './meta.js';
import { THIRD_PARTY_WEB, META_COOKIES } from './sources.js';

// Plug-ins as frames, also with the version of the SDK in front (facebook.com/v2.12/plugins/), and the SDK. The pixel is
// meta-pixel.
/** Facebook: posts, videos and buttons. */
const facts = {
    id: 'facebook',
    purpose: 'social',
    advertises: true,
    hosts: [
        'connect.facebook.net',
        'connect.facebook.net/en_US/sdk',
        'connect.facebook.net/ja_JP/sdk',
        'facebook.com/plugins/',
        'facebook.com/v1',
        'facebook.com/v2',
        'facebook.com/v3',
        'facebook.com/v4.',
        'facebook.com/v5.',
        'facebook.com/v6.',
        'facebook.com/v7.',
        'facebook.com/v8.',
        'facebook.com/v9.',
        'graph.facebook.com',
        'staticxx.facebook.com',
        'fbcdn.net',
    ],
    company: META,
    catalogue: true,
};
const party = {
    name: 'Facebook',
    company: facts.company,
    country: 'US',
    formerly: ['Facebook, Inc.'],
    controllers: metaControllers,
};
const links = { privacyPolicy: metaPrivacyPolicy };
const disclosure = {
    use: {
        en: 'Shows posts, videos and buttons from Facebook in the page.',
        ja: 'Facebook の投稿、動画、ボタンをページに表示します。',
    },
    recipientUse: {
        en: 'Meta learns which pages with its content were opened, also for visitors without an account, and may use that for recommendations and advertising under its own privacy policy.',
        ja: 'Meta はアカウントの有無にかかわらず自社のコンテンツを含むページが開かれたことを把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'playback'],
    cookies: [
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
    source: `the addresses of the plug-ins in use on public sites; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
