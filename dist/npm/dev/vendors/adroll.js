import { OPEN_TERMS_ARCHIVE, THIRD_PARTY_WEB } from './sources.js';

const NOTICE = 'nextroll.com/privacy (2026-06-10)';
// Not __adroll_consent_params and its kin, in which NextRoll's own consent tool keeps the answer.
/** AdRoll: the pixel, also of AdRoll ABM. */
const facts = {
    id: 'adroll',
    purpose: 'advertising',
    advertises: true,
    hosts: ['adroll.com'],
    cookies: ['__adroll_fpc', '__ar_v4'],
    company: 'NextRoll, Inc.',
    catalogue: true,
};
const ireland = {
    company: 'NextRoll Limited',
    country: 'IE',
    address: 'Floor 3, Block 3, Miesian Plaza, Dublin 2, D02 Y754, Ireland',
};
const party = {
    name: 'AdRoll',
    company: facts.company,
    country: 'US',
    // its notice, for the EEA, Switzerland and the United Kingdom
    controllers: { EEA: ireland, GB: ireland, CH: ireland },
};
const links = { privacyPolicy: 'https://www.nextroll.com/privacy' };
const disclosure = {
    use: {
        en: 'Shows the site’s advertisements again to people who visited it, and measures their results.',
        ja: 'サイトを訪れた方に広告を再び表示し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'NextRoll recognises the browser on the sites of its customers, uses the data to choose and measure advertisements, and handles it under its own privacy notice.',
        ja: 'NextRoll は顧客のサイトでブラウザを識別し、受け取った情報を広告の選択と測定に利用し、自社のプライバシーに関する通知に基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        { name: '__adroll_fpc', party: 'first', retention: 'P13M', source: NOTICE },
        { name: '__ar_v4', party: 'first', retention: 'P13M', source: NOTICE },
        { name: '__adroll', party: 'third', retention: 'P13M', source: NOTICE },
        { name: '__adroll_shared', party: 'third', retention: 'P13M', source: NOTICE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'standard-clauses',
        source: NOTICE,
    })),
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://app.adroll.com/optout/safari',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: NOTICE,
    source: `${NOTICE}, read in ${OPEN_TERMS_ARCHIVE}, which names the cookies but not on whose domain they are: __adroll_fpc and __ar_v4 are seen in cookie headers of sites in public repositories; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
