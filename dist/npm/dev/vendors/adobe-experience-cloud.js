import { ADOBE_EXPERIENCE_CLOUD, adobeExperienceCloudPolicy, ADOBE_COOKIES, ADOBE } from './adobe.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Adobe Experience Cloud: Analytics, Target, the visitor ID service and the Web SDK. A site that sends to a host of its own adds that. */
const facts = {
    id: 'adobe-experience-cloud',
    purpose: 'analytics',
    // demdex.net serves the visitor ID service and Audience Manager alike
    hosts: ['omtrdc.net', '2o7.net', 'adobedc.net', 'demdex.net'],
    // not `kndctr_*`, which would take the Web SDK’s record of consent
    cookies: [
        'AMCV_*',
        'AMCVS_*',
        's_ecid',
        's_cc',
        's_sq',
        's_ac',
        's_vi',
        's_fid',
        'mbox',
        'mboxEdgeCluster',
        'at_check',
    ],
    company: ADOBE,
    catalogue: true,
};
const party = {
    name: 'Adobe Experience Cloud',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure = {
    use: {
        en: 'Follows visits to the site, and shows the contents that fit them.',
        ja: 'サイト内の行動を解析し、それに合わせた内容を表示します。',
    },
    recipientUse: {
        en: 'Adobe compiles the visits for the site, on whose behalf it acts.',
        ja: 'Adobe はサイトの委託を受けて、行動履歴を集計します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'AMCV_*', party: 'first', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: 'AMCVS_*', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 's_ecid', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 's_cc', party: 'first', retention: 'session', source: ADOBE_COOKIES },
        { name: 's_sq', party: 'first', retention: 'session', source: ADOBE_COOKIES },
        { name: 's_ac', party: 'first', retention: 'session', source: ADOBE_COOKIES },
        // s_vi stands under Adobe’s own host where the site has no name of its own for it
        { name: 's_vi', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 's_fid', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 'mbox', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 'mboxEdgeCluster', party: 'first', retention: 'PT30M', source: ADOBE_COOKIES },
        { name: 'at_check', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    ...links,
    privacyPolicyKind: 'policy',
    source: `${ADOBE_EXPERIENCE_CLOUD}; ${THIRD_PARTY_WEB}; the Web SDK keeps kndctr_…_identity (395 days) and kndctr_…_cluster (30 minutes) besides, with the organisation in the middle of their names`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
