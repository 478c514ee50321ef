import { SEEN } from './sources.js';

const facts = {
    id: 'zoom',
    purpose: 'functional',
    hosts: ['zoom.us'],
    catalogue: true,
};
const party = {
    name: 'Zoom',
    company: 'Zoom Communications, Inc.',
    country: 'US',
    formerly: ['Zoom Video Communications, Inc.'],
};
const links = {
    privacyPolicy: { en: 'https://www.zoom.com/en/trust/privacy/', ja: 'https://www.zoom.com/ja/trust/privacy/' },
    terms: 'https://www.zoom.com/en/trust/terms/',
};
const disclosure = {
    use: { en: 'Shows Zoom meetings in the page.', ja: 'Zoom のミーティングをページ内に表示します。' },
    recipientUse: {
        en: 'Zoom carries out the meeting and handles the data under its own privacy statement.',
        ja: 'Zoom はミーティングを実施し、受け取った情報を自社のプライバシーに関する声明に基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_zm_ssid', party: 'third', retention: null, source: SEEN },
        { name: '_zm_page_auth', party: 'third', retention: null, source: SEEN },
        { name: '_zm_mtk_guid', party: 'third', retention: null, source: SEEN },
        { name: '_zm_chtaid', party: 'third', retention: null, source: SEEN },
        { name: '_zm_ctaid', party: 'third', retention: null, source: SEEN },
        { name: '_zm_lang', party: 'third', retention: null, source: SEEN },
        { name: '_zm_visitor_guid', party: 'third', retention: null, source: SEEN },
        { name: 'zm_aid', party: 'third', retention: null, source: SEEN },
        { name: 'zm_haid', party: 'third', retention: null, source: SEEN },
        { name: 'cred', party: 'third', retention: null, source: SEEN },
    ],
    ...links,
    source: 'zoom.us in use on public sites; privacy policy seen in use there in English, not fetched',
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
