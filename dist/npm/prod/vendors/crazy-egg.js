import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

/** Crazy Egg: heatmaps, recordings and tests of variants. */
const facts = {
    id: 'crazy-egg',
    purpose: 'analytics',
    hosts: ['crazyegg.com', 'cetrk.com'],
    cookies: [
        '_ceir',
        '_CEFT',
        '_cer.v',
        '_ce.s',
        '_ce.cch',
        '_ce.gtld',
        '_ce.irv',
        '_ce.clock_event',
        '_ce.clock_data',
        'ce_need_secure_cookie',
        'ce_successful_csp_check',
        'ceft_variant_override',
        'cebs',
        'cebsp_',
    ],
    company: 'Crazy Egg, Inc.',
    catalogue: true,
};
const party = {
    name: 'Crazy Egg',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.crazyegg.com/privacy' };
const disclosure = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, and compares variants of pages, so that the site can see what works.',
        ja: 'クリック、スクロール、画面の表示を記録し、ページの表示を比べて、使いやすい形を調べます。',
    },
    recipientUse: {
        en: 'Crazy Egg compiles the recordings into reports for the site.',
        ja: 'Crazy Egg は記録をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_ceir', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_CEFT', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_cer.v', party: 'first', retention: 'P31D', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.s', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.cch', party: 'first', retention: 'PT1S', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.gtld', party: 'first', retention: 'PT1S', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.irv', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.clock_event', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.clock_data', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'ce_need_secure_cookie', party: 'first', retention: 'PT1S', source: OPEN_COOKIE_DATABASE },
        { name: 'ce_successful_csp_check', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'ceft_variant_override', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        // seen in cookie headers of sites; the database gives crazyegg.com alone
        { name: 'cebs', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'cebsp_', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.crazyegg.com/opt-out',
    source: `${OPEN_COOKIE_DATABASE}, which took its list from crazyegg.com/cookies; support.crazyegg.com/article/285-security-information for the recordings; AmauriC/tarteaucitron.js @76151fa (2026-04-02) for the addresses; ${THIRD_PARTY_WEB}; privacy policy and opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
