import { OPEN_COOKIE_DATABASE, HOTJAR_COOKIES, CONTENTSQUARE_COOKIES, SEEN_IN_STORAGE } from './sources.js';

/** Hotjar: recordings and surveys. */
const facts = {
    id: 'hotjar',
    purpose: 'analytics',
    hosts: ['hotjar.com', 'hotjar.io', 'contentsquare.net'],
    cookies: [
        '_hjSessionUser_*',
        '_hjSession_*',
        '_hjFirstSeen',
        '_hjAbsoluteSessionInProgress',
        '_hjIncludedInSessionSample_*',
        '_hjIncludedInPageviewSample',
        '_hjTLDTest',
        '_hjid',
        '_hjHasCachedUserAttributes',
        '_hjUserAttributesHash',
        '_hjClosedSurveyInvites',
        '_hjDonePolls',
        '_hjMinimizedPolls',
        // not _cs_optout, which keeps an opt-out
        '_cs_id',
        '_cs_s',
        '_cs_c',
        '_cs_cvars',
        '_cs_ex',
        '_cs_debug',
        '_cs_mk_aa',
    ],
    storage: ['_hjActiveViewportIds', 'hjActiveViewportIds', 'hjViewportId', '_hjUserAttributes'],
    // Hotjar’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'hj', kind: 'function', queue: 'q' }],
    company: 'Hotjar Ltd.',
    catalogue: true,
};
const party = {
    name: 'Hotjar',
    company: facts.company,
    country: 'MT',
};
const links = { privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/' };
const disclosure = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, and asks for opinions, so that the site can see where people get stuck.',
        ja: 'クリック、スクロール、画面の表示を記録し、アンケートを表示して、使いにくい箇所を見つけて改善します。',
    },
    recipientUse: {
        en: 'Hotjar, which belongs to Contentsquare, compiles the recordings and the answers into reports for the site.',
        ja: 'Contentsquare グループの Hotjar は、記録と回答をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_hjSessionUser_*', party: 'first', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
        { name: '_hjSession_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjFirstSeen', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjAbsoluteSessionInProgress', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjIncludedInSessionSample_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjIncludedInPageviewSample', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjTLDTest', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_hjid', party: 'first', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
        { name: '_hjHasCachedUserAttributes', party: 'first', retention: 'session', source: HOTJAR_COOKIES },
        { name: '_hjUserAttributesHash', party: 'first', retention: 'PT2M', source: CONTENTSQUARE_COOKIES },
        { name: '_hjClosedSurveyInvites', party: 'first', retention: 'P365D', source: CONTENTSQUARE_COOKIES },
        { name: '_hjDonePolls', party: 'first', retention: 'P365D', source: CONTENTSQUARE_COOKIES },
        { name: '_hjMinimizedPolls', party: 'first', retention: 'P365D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_id', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_s', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_c', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_cvars', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_ex', party: 'first', retention: 'P30D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_debug', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_mk_aa', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        {
            name: '_hjUserAttributes',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: CONTENTSQUARE_COOKIES,
        },
        {
            name: 'hjActiveViewportIds',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: HOTJAR_COOKIES,
        },
        { name: 'hjViewportId', kind: 'sessionStorage', party: 'first', retention: 'session', source: HOTJAR_COOKIES },
        {
            name: '_hjActiveViewportIds',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.hotjar.com/policies/do-not-track/',
    source: `${OPEN_COOKIE_DATABASE}; c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
