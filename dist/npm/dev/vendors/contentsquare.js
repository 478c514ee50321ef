import { CONTENTSQUARE_COOKIES, THIRD_PARTY_WEB } from './sources.js';

// Hotjar, which belongs to Contentsquare, uses the same tag and cookies: they stay while one of the two is granted.
/** Contentsquare: the tag for session replay and product analytics. */
const facts = {
    id: 'contentsquare',
    purpose: 'analytics',
    hosts: ['contentsquare.net', 'content-square.net'],
    // not _cs_optout, which keeps an opt-out
    cookies: [
        '_cs_id',
        '_cs_s',
        '_cs_s_ctx',
        '_cs_c',
        '_cs_i',
        '_cs_cvars',
        '_cs_ep',
        '_cs_ex',
        '_cs_debug',
        '_cs_mk_aa',
        '_cs_mk_ga',
        '_hp5_event_props.*',
        '_hp5_meta.*',
    ],
    // Contentsquare’s tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_uxa', kind: 'list' }],
    company: 'Content Square SAS',
    catalogue: true,
};
const party = {
    name: 'Contentsquare',
    company: facts.company,
    country: 'FR',
};
const links = { privacyPolicy: 'https://contentsquare.com/privacy-center/privacy-policy/' };
const disclosure = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, so that the site can see where people get stuck.',
        ja: 'クリック、スクロール、画面の表示を記録し、使いにくい箇所を見つけて改善します。',
    },
    recipientUse: {
        en: 'Contentsquare compiles the recordings into reports for the site.',
        ja: 'Contentsquare は記録をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_cs_id', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_s', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_s_ctx', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_c', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_i', party: 'first', retention: 'P3D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_cvars', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_ep', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_ex', party: 'first', retention: 'P30D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_debug', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_mk_aa', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_mk_ga', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        // a day less, by the same page
        { name: '_hp5_event_props.*', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_hp5_meta.*', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${CONTENTSQUARE_COOKIES} (2026-04-07); AmauriC/tarteaucitron.js @76151fa (2026-04-02) for the addresses; ${THIRD_PARTY_WEB}; company and privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
