import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

const COOKIES = 'help.vwo.com/hc/en-us/articles/360033990873';
/** VWO: the SmartCode, for tests of variants, heatmaps and recordings. */
const facts = {
    id: 'vwo',
    purpose: 'analytics',
    hosts: ['visualwebsiteoptimizer.com', 'vwo.com'],
    // not _vis_opt_out and _vwo_consent, which keep the visitor's answer
    cookies: [
        '_vwo_uuid',
        '_vwo_uuid_v2',
        '_vwo_ds',
        '_vwo_sn',
        '_vwo_referrer',
        '_vis_opt_s',
        '_vis_opt_test_cookie',
        '_vis_opt_exp_*',
    ],
    // VWO’s event code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'VWO', kind: 'list', methods: ['event'] }],
    company: 'Wingify Software Pvt. Ltd.',
    catalogue: true,
};
const party = {
    name: 'VWO',
    company: facts.company,
    country: 'IN',
    formerly: ['Visual Website Optimizer'],
};
const links = { privacyPolicy: 'https://vwo.com/privacy-policy/' };
const disclosure = {
    use: {
        en: 'Shows different visitors different variants of a page, compares how they are used, and can record screens of visits.',
        ja: '訪問者ごとにページの表示を変えて使われ方の違いを比べ、画面の操作を記録します。',
    },
    recipientUse: {
        en: 'Wingify measures for the site which variant is used how, and compiles the recordings.',
        ja: 'Wingify は表示ごとの使われ方をサイトのために測定し、記録を集計します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_vwo_uuid', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_uuid_v2', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_ds', party: 'first', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_sn', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_referrer', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_vis_opt_s', party: 'first', retention: 'P100D', source: OPEN_COOKIE_DATABASE },
        { name: '_vis_opt_test_cookie', party: 'first', retention: 'session', source: COOKIES },
        { name: '_vis_opt_exp_*', party: 'first', retention: 'P100D', source: COOKIES },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://vwo.com/opt-out/',
    source: `${COOKIES}, read in part; developers.vwo.com/reference/opt-out; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; company from the copyright of its public SDKs; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, opt-out page seen in use on public sites, neither fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
