import { ADOBE_EXPERIENCE_CLOUD, adobeOptOutPage, adobeExperienceCloudPolicy, ADOBE_COOKIES, ADOBE } from './adobe.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Adobe Advertising: the pixel of advertisers. */
const facts = {
    id: 'adobe-advertising',
    purpose: 'advertising',
    advertises: true,
    hosts: ['everesttech.net'],
    cookies: ['adcloud', 'id_adcloud'],
    company: ADOBE,
    catalogue: true,
};
const party = {
    name: 'Adobe Advertising',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements and shows them again to people who visited the site.',
        ja: '広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Adobe recognises the browser across sites, and uses the data to choose and measure advertisements for the site.',
        ja: 'Adobe は複数のサイトでブラウザを識別し、受け取った情報をサイトの広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'adcloud', party: 'first', retention: 'P1Y', source: ADOBE_COOKIES },
        { name: 'id_adcloud', party: 'first', retention: 'P91D', source: ADOBE_COOKIES },
        { name: 'everest_g_v2', party: 'third', retention: 'P1Y', source: ADOBE_COOKIES },
        { name: '_tmae', party: 'third', retention: 'P1Y', source: ADOBE_COOKIES },
        { name: 'everest_session_v2', party: 'third', retention: 'session', source: ADOBE_COOKIES },
        { name: 'ev_tm', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: '_lcc', party: 'third', retention: 'PT15M', source: ADOBE_COOKIES },
        { name: 'ev_sync_*', party: 'third', retention: null, source: ADOBE_COOKIES },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: adobeOptOutPage,
    source: `${ADOBE_EXPERIENCE_CLOUD}; experienceleague.adobe.com (the identifiers of Adobe Advertising) for what is sent; ${THIRD_PARTY_WEB}; opt-out page of 2025-06-03`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
