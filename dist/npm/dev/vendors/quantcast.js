import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

const OPT_OUT = 'quantcast.com/opt-out, read in a copy';
/** Quantcast: the tag for measuring audiences and for advertising, not its consent tool. */
const facts = {
    id: 'quantcast',
    purpose: 'advertising',
    advertises: true,
    hosts: ['quantserve.com', 'quantcount.com'],
    cookies: ['__qca'],
    company: 'Quantcast Corporation',
    catalogue: true,
};
const party = {
    name: 'Quantcast',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.quantcast.com/privacy/' };
const disclosure = {
    use: {
        en: 'Measures who visits the site, and shows advertisements to groups of people like them.',
        ja: 'サイトの利用者層を測定し、似た関心を持つ方に広告を表示するために使います。',
    },
    recipientUse: {
        en: 'Quantcast recognises the browser on the sites of its partners and decides itself how the data is used for measuring audiences and choosing advertisements.',
        ja: 'Quantcast は提携先のサイトでブラウザを識別し、受け取った情報を自らの判断で利用者層の測定と広告の選択に利用します。',
    },
    role: 'independent',
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '__qca', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'mc', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: 'd', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: 'cref', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.quantcast.com/opt-out/',
    optOutStops: 'use',
    optOutScope: 'browser',
    optOutSource: OPT_OUT,
    source: `quantcast.com/legal/faq/q-for-marketers, which says that it is a controller; ${OPT_OUT}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, not fetched; Quantcast International Limited, which stands in IAB Europe’s list of vendors, was not verified as answering in Europe`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
