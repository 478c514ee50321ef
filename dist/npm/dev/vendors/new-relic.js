import { THIRD_PARTY_WEB, SEEN_IN_STORAGE } from './sources.js';

const DOCS = 'newrelic/docs-website @32b6f2a, browser cookies';
const AGENT = '@newrelic/browser-agent 1.322.0';
const PRIVACY = 'docs.newrelic.com, data privacy with New Relic (certified in October 2023)';
/** New Relic: the browser agent. */
const facts = {
    id: 'new-relic',
    purpose: 'analytics',
    hosts: ['js-agent.newrelic.com', 'nr-data.net'],
    // the cookies are those of older agents, as are the keys without colons
    cookies: ['NREUM', 'NRAGENT'],
    storage: ['NRBA_SESSION::*', 'NRBA_SESSION', 'NRBA_SESSION_ID'],
    company: 'New Relic, Inc.',
    catalogue: true,
};
const party = {
    name: 'New Relic',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://newrelic.com/termsandconditions/services-notices' };
const disclosure = {
    use: {
        en: 'Measures how fast pages load and where errors occur, and can record what is done on them, so that the site can mend them.',
        ja: 'ページの表示速度とエラーを測定し、設定により操作を記録して、サイトの不具合を直すために使います。',
    },
    recipientUse: {
        en: 'New Relic compiles the measurements for the site, and drops the IP address within a day.',
        ja: 'New Relic は測定結果をサイトのために集計し、IP アドレスは 1 日以内に削除します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: 'NREUM', party: 'first', retention: 'session', source: DOCS },
        { name: 'NRAGENT', party: 'first', retention: 'session', source: DOCS },
        { name: 'NRBA_SESSION::*', kind: 'localStorage', party: 'first', retention: 'persistent', source: AGENT },
        { name: 'NRBA_SESSION', kind: 'localStorage', party: 'first', retention: 'persistent', source: AGENT },
        { name: 'NRBA_SESSION_ID', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        { name: 'JSESSIONID', party: 'third', retention: 'session', source: DOCS },
    ],
    transfers: [
        { from: 'EEA', to: 'US', ground: 'privacy-framework', source: PRIVACY },
        { from: 'GB', to: 'US', ground: 'privacy-framework', source: PRIVACY },
        { from: 'CH', to: 'US', ground: 'privacy-framework', source: PRIVACY },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `docs.newrelic.com (browser monitoring and its privacy; the customer is the controller); ${AGENT}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
