import { SEEN } from './sources.js';

/** Zoom: meetings. */
const facts = {
    id: 'zoom',
    purpose: 'functional',
    hosts: ['zoom.us'],
    company: 'Zoom Communications, Inc.',
    catalogue: true,
};
const party = {
    name: 'Zoom',
    company: facts.company,
    country: 'US',
    formerly: ['Zoom Video Communications, Inc.'],
};
const links = {
    privacyPolicy: { en: 'https://www.zoom.com/en/trust/privacy/', ja: 'https://www.zoom.com/ja/trust/privacy/' },
    terms: 'https://www.zoom.com/en/trust/terms/',
};
const disclosure = {
    use: {
        en: 'Shows clips and booking pages from Zoom in the page.',
        ja: 'Zoom のクリップ動画と予約画面をページ内に表示します。',
    },
    recipientUse: {
        en: 'Zoom uses the data to play the clip or to take the booking, and to secure and improve its services.',
        ja: 'Zoom は受け取った情報を、クリップ動画の再生、予約の受け付け、サービスの安全の維持と改善に利用します。',
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
    privacyPolicyKind: 'unverified',
    source: 'zoom.us in use on public sites; privacy policy seen in use there in English, not fetched',
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
