import { ADOBE_EXPERIENCE_CLOUD, adobeOptOutPage, adobeExperienceCloudPolicy, ADOBE_COOKIES, ADOBE } from './adobe.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Adobe Audience Manager: audiences, and the sync of identifiers. */
const facts = {
    id: 'adobe-audience-manager',
    purpose: 'advertising',
    advertises: true,
    // demdex.net serves the visitor ID service and Audience Manager alike
    hosts: ['demdex.net'],
    cookies: ['aam_uuid'],
    company: ADOBE,
    catalogue: true,
};
const party = {
    name: 'Adobe Audience Manager',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure = {
    use: {
        en: 'Sorts visitors into audiences, for which advertisements are chosen here and on other sites.',
        ja: '訪問者をオーディエンスに分類し、このサイトやほかのサイトの広告の選択に使います。',
    },
    recipientUse: {
        en: 'Adobe compiles the audiences for the site, and exchanges identifiers with the advertising companies that the site has chosen.',
        ja: 'Adobe はサイトのためにオーディエンスを集計し、サイトが選んだ広告会社と識別子を交換します。',
    },
    role: 'processor',
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'aam_uuid', party: 'first', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'demdex', party: 'third', retention: 'P180D', source: ADOBE_COOKIES },
        { name: 'dextp', party: 'third', retention: 'P180D', source: ADOBE_COOKIES },
        { name: 'dst', party: 'third', retention: 'P180D', source: ADOBE_COOKIES },
        { name: '_dp', party: 'third', retention: 'PT30S', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: adobeOptOutPage,
    source: `${ADOBE_EXPERIENCE_CLOUD}; ${THIRD_PARTY_WEB}; opt-out page of 2025-06-03`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
