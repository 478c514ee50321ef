const PLAYER_COOKIES = 'help.vimeo.com 26080940921361 (2024-07-30)';
/** Vimeo: the player. */
const facts = {
    id: 'vimeo',
    purpose: 'functional',
    hosts: ['vimeocdn.com', 'vimeo.com'],
};
const company = 'Vimeo.com, Inc.';
const party = {
    name: 'Vimeo',
    company,
    country: 'US',
};
const links = { privacyPolicy: 'https://vimeo.com/privacy', terms: 'https://vimeo.com/terms' };
const disclosure = {
    use: {
        en: 'Plays videos from Vimeo in the page.',
        ja: 'Vimeo の動画をページ内で再生します。',
    },
    recipientUse: {
        en: 'Vimeo counts how a video is watched, gives the figures to its owner, and handles the data under its own privacy policy.',
        ja: 'Vimeo は動画の再生状況を集計して動画の所有者に提供し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    cookies: [
        { name: 'vuid', party: 'third', retention: 'P2Y', source: PLAYER_COOKIES },
        { name: 'player', party: 'third', retention: 'P1Y', source: PLAYER_COOKIES },
        { name: 'flags', party: 'third', retention: 'P1Y', source: PLAYER_COOKIES },
        { name: '*_password', party: 'third', retention: 'session', source: PLAYER_COOKIES },
        { name: '*_webinar_registrant', party: 'third', retention: 'P7D', source: PLAYER_COOKIES },
        { name: 'lc_*', party: 'third', retention: 'P7D', source: PLAYER_COOKIES },
        { name: 'player_clearance', party: 'third', retention: 'P7D', source: PLAYER_COOKIES },
        // the page drops an underscore; this is the name under which Cloudflare documents it
        { name: '__cf_bm', party: 'third', retention: 'PT30M', source: PLAYER_COOKIES },
        { name: '_cfuvid', party: 'third', retention: 'session', source: PLAYER_COOKIES },
        { name: 'cf_clearance', party: 'third', retention: 'P1Y', source: PLAYER_COOKIES },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: 'vimeo.com/privacy (stored 2025-03-11)',
    })),
    ...links,
    privacyPolicyKind: 'policy',
    source: PLAYER_COOKIES,
    checked: '2026-11-24',
};

export { company, disclosure, facts, links, party };
