import { metaTransfers, metaControllers, META } from './meta.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Instagram: posts and videos. */
const facts = {
    id: 'instagram',
    purpose: 'social',
    advertises: true,
    hosts: ['instagram.com', 'cdninstagram.com'],
    company: META,
    catalogue: true,
};
const party = {
    name: 'Instagram',
    company: facts.company,
    country: 'US',
    formerly: ['Facebook, Inc.'],
    controllers: metaControllers,
};
const links = { privacyPolicy: 'https://privacycenter.instagram.com/policy' };
const disclosure = {
    use: { en: 'Shows posts and videos from Instagram in the page.', ja: 'Instagram の投稿と動画をページに表示します。' },
    recipientUse: {
        en: 'Meta learns which pages with its content were opened and may use that for recommendations and advertising under its own privacy policy.',
        ja: 'Meta は自社のコンテンツを含むページが開かれたことを把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    // the nine years that the source gives for three of them are longer than browsers keep any cookie
    cookies: [
        { name: 'mid', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ig_did', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ig_cb', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ds_user_id', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'sessionid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'shbid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'shbts', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: metaTransfers,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
