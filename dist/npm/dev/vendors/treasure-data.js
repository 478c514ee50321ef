import { THIRD_PARTY_WEB } from './sources.js';

const TDJS = 'treasure-data/td-js-sdk';
// in.treasuredata.com covers its regions, Tokyo too. A site that uses its own host for the SDK adds that.
/** Treasure Data: `td-js-sdk`. */
const facts = {
    id: 'treasure-data',
    purpose: 'analytics',
    hosts: ['cdn.treasuredata.com', 'in.treasuredata.com'],
    cookies: ['_td', '_td_global'],
    signals: ['treasure-data'],
    company: 'Treasure Data, Inc.',
    catalogue: true,
};
const party = {
    name: { en: 'Treasure Data', ja: 'トレジャーデータ' },
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.treasuredata.com/privacy-statement/' };
const disclosure = {
    use: {
        en: 'Collects visits to the site and joins them with what the site knows from elsewhere.',
        ja: 'サイトの閲覧履歴を集め、サイトがほかで得た情報と統合します。',
    },
    recipientUse: {
        en: 'Treasure Data stores and joins the data for the site.',
        ja: 'Treasure Data は受け取った情報をサイトのために保存し、統合します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_td', party: 'first', retention: 'P2Y', source: TDJS },
        { name: '_td_global', party: 'first', retention: null, source: TDJS },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${TDJS}; ${THIRD_PARTY_WEB}; privacy statement seen in use on a public site, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
