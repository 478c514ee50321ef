import { THIRD_PARTY_WEB } from './sources.js';

const TEALIUM = 'docs.tealium.com, cookies of utag.js';
/** Tealium iQ: the tag manager. What it loads is asked for by its own vendors. */
const facts = {
    id: 'tealium',
    purpose: 'functional',
    hosts: ['tiqcdn.com', 'tiqcdn.cn'],
    cookies: [
        'utag_main',
        'utag_main_ses_id',
        'utag_main__st',
        'utag_main__se',
        'utag_main__ss',
        'utag_main__pn',
        'utag_main__sn',
    ],
    company: 'Tealium Inc.',
    catalogue: true,
};
const party = {
    name: 'Tealium iQ',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://tealium.com/privacy-notice' };
const disclosure = {
    use: {
        en: 'Loads the other services that the site has set up.',
        ja: 'サイトが設定したほかのサービスを読み込みます。',
    },
    recipientUse: {
        en: 'Tealium delivers the scripts of the services that the site uses, and keeps no data about the visit when it does.',
        ja: 'Tealium は、サイトが利用するサービスのスクリプトを配信し、その際に閲覧の情報を保存しません。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [
        { name: 'utag_main', party: 'first', retention: 'P1Y', source: TEALIUM },
        { name: 'utag_main_ses_id', party: 'first', retention: 'unpublished', source: TEALIUM },
        { name: 'utag_main__st', party: 'first', retention: 'unpublished', source: TEALIUM },
        { name: 'utag_main__se', party: 'first', retention: 'unpublished', source: TEALIUM },
        { name: 'utag_main__ss', party: 'first', retention: 'unpublished', source: TEALIUM },
        { name: 'utag_main__pn', party: 'first', retention: 'unpublished', source: TEALIUM },
        { name: 'utag_main__sn', party: 'first', retention: 'unpublished', source: TEALIUM },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `${TEALIUM}, which also says that its host collects nothing; tealium.com/privacy-notice (2025-09-19); ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
