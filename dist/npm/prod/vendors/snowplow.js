import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

const SNOWPLOW = 'docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage';
const TRACKER = 'snowplow/snowplow-javascript-tracker @a56dd42 (2026-08-19)';
// The collectors that Snowplow runs. A site whose collector, or whose copy of the tracker, has another host adds that.
/** Snowplow: the web tracker and the collectors that Snowplow hosts. */
const facts = {
    id: 'snowplow',
    purpose: 'analytics',
    hosts: ['snplow.net', 'd32hwlnfiv2gyn.cloudfront.net'],
    cookies: ['_sp_id.*', '_sp_ses.*'],
    storage: ['_sp_id.*', '_sp_ses.*', '_sp_tab_id', 'snowplowOutQueue_*'],
    signals: ['snowplow'],
    // Snowplow’s tag, as public repositories carry it (2026-11-28): under the name that its documentation has
    stubs: [{ name: 'snowplow', kind: 'function', queue: 'q' }],
    company: 'Snowplow Analytics Ltd',
    catalogue: true,
};
const party = {
    name: 'Snowplow',
    company: facts.company,
    country: 'GB',
};
const links = { privacyPolicy: 'https://snowplow.io/privacy-policy/' };
const disclosure = {
    use: {
        en: 'Gathers what visitors do on the site, so that the site can analyse it.',
        ja: 'サイト内での行動を記録し、サイトの分析と改善に役立てます。',
    },
    recipientUse: {
        en: 'Snowplow collects and stores the data for the site, which analyses it.',
        ja: 'Snowplow は受け取った情報を、分析を行うサイトのために収集し、保存します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_sp_id.*', party: 'first', retention: 'P2Y', source: SNOWPLOW },
        { name: '_sp_ses.*', party: 'first', retention: 'PT30M', source: SNOWPLOW },
        // where the site keeps them there instead of in cookies
        { name: '_sp_id.*', kind: 'localStorage', party: 'first', retention: 'persistent', source: TRACKER },
        { name: '_sp_ses.*', kind: 'localStorage', party: 'first', retention: 'persistent', source: TRACKER },
        { name: 'snowplowOutQueue_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: TRACKER },
        { name: '_sp_tab_id', kind: 'sessionStorage', party: 'first', retention: 'session', source: TRACKER },
        { name: 'sp', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${SNOWPLOW}; ${TRACKER}; ${THIRD_PARTY_WEB}; collectors under snplow.net seen in use in public repositories; privacy policy seen in use there, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
