import { OPEN_TERMS_ARCHIVE, DEVICE_STORAGE_DISCLOSURES, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

const COOKIES = 'taboola.com/policies/cookie-policy (2024-12-04)';
const POLICY = 'taboola.com/policies/privacy-policy (2025-04-11)';
/** It says “web storage” and not which: the one that lasts longer is given. */
const DECLARED = DEVICE_STORAGE_DISCLOSURES;
// Its keys begin with “taboola global:” and “taboola:”. Not tb_id and pixel_allow_checkout_start, which may be anybody's, and
// not DNS and DNT on its own domain, which keep an opt-out.
/** Taboola: recommendations for publishers, and the pixel of advertisers. */
const facts = {
    id: 'taboola',
    purpose: 'advertising',
    advertises: true,
    hosts: ['taboola.com', 'taboolasyndication.com'],
    cookies: ['trc_cookie_storage', 't_pt_gid', '_tb_sess_r', '_tb_t_ppg', 'tb_click_param', 'cnx_roi'],
    storage: [
        'taboola*',
        'trc_cache',
        'trc_cache_by_placement',
        'tbl_rtus_id',
        'tbl-session-referrer',
        'tbl-exm-history',
        'tbl-exm-apperance',
        'eng_mt.*',
        '__tbwt',
    ],
    // Taboola’s pixel, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_tfa', kind: 'list' }],
    company: 'Taboola, Inc.',
    catalogue: true,
};
const israel = { company: 'Taboola.com Ltd.', country: 'IL' };
const party = {
    name: 'Taboola',
    company: facts.company,
    country: 'US',
    // its privacy policy, section 5
    controllers: {
        EEA: israel,
        GB: israel,
        BR: { company: 'Taboola Brasil Internet Ltda.', country: 'BR' },
        TH: { company: 'Taboola (Thailand) Limited', country: 'TH' },
        CN: {
            company: 'Taboola Information Technology Shanghai Co. Ltd.',
            country: 'CN',
            address: 'Room 501i, Unit 501, 5F, No. 61 on East 3rd Middle Road, Chaoyang District, Beijing, China',
        },
    },
};
const links = { privacyPolicy: 'https://www.taboola.com/policies/privacy-policy' };
const disclosure = {
    use: {
        en: 'Shows recommended articles and advertisements in the page, and measures the results of advertisements.',
        ja: 'おすすめの記事と広告をページに表示し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Taboola recognises the browser on the sites of its partners, uses the data to choose and measure recommendations and advertisements, and handles it under its own privacy policy.',
        ja: 'Taboola は提携先のサイトでブラウザを識別し、受け取った情報をおすすめと広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'trc_cookie_storage', party: 'first', retention: 'P1Y', source: COOKIES },
        { name: 't_pt_gid', party: 'first', retention: 'P1Y', source: COOKIES },
        { name: '_tb_sess_r', party: 'first', retention: 'PT30M', source: COOKIES },
        { name: '_tb_t_ppg', party: 'first', retention: 'PT30M', source: COOKIES },
        { name: 'tb_click_param', party: 'first', retention: 'PT50S', source: COOKIES },
        { name: 'cnx_roi', party: 'first', retention: 'P30D', source: DECLARED },
        { name: 'taboola*', kind: 'localStorage', party: 'first', retention: 'persistent', source: COOKIES },
        { name: 'trc_cache', kind: 'sessionStorage', party: 'first', retention: 'session', source: COOKIES },
        { name: 'trc_cache_by_placement', kind: 'sessionStorage', party: 'first', retention: 'session', source: COOKIES },
        { name: 'tbl_rtus_id', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'tbl-session-referrer', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'tbl-exm-history', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'tbl-exm-apperance', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'eng_mt.*', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: '__tbwt', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 't_gid', party: 'third', retention: 'P1Y', source: COOKIES },
        { name: 't_pid', party: 'third', retention: 'P1Y', source: COOKIES },
        { name: 'taboola_session_id', party: 'third', retention: 'session', source: COOKIES },
        { name: 'taboola_select', party: 'third', retention: 'P1Y', source: COOKIES },
        { name: 'taboola_fp_td_user_id', party: 'third', retention: 'P1Y', source: COOKIES },
        { name: 'receive-cookie-deprecation', party: 'third', retention: 'P1Y', source: COOKIES },
        { name: 'abLdr', party: 'third', retention: 'PT3H', source: COOKIES },
        { name: 'abMbl', party: 'third', retention: 'PT3H', source: COOKIES },
        { name: 'DNS', party: 'third', retention: 'P5Y', source: COOKIES },
        { name: 'DNT', party: 'third', retention: 'P5Y', source: COOKIES },
    ],
    transfers: ['EEA', 'GB'].flatMap((from) => [
        { from, to: 'IL', ground: 'adequacy', source: POLICY },
        { from, to: 'US', ground: 'standard-clauses', source: POLICY },
    ]),
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://accessrequest.taboola.com/access',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: POLICY,
    source: `${POLICY} and ${COOKIES}, read in ${OPEN_TERMS_ARCHIVE}; ${DECLARED}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
