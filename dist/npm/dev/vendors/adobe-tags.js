import { ADOBE_EXPERIENCE_CLOUD, adobeExperienceCloudPolicy, ADOBE } from './adobe.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** Adobe Experience Platform Tags: the tag manager. What it loads is asked for by its own vendors. */
const facts = {
    id: 'adobe-tags',
    purpose: 'functional',
    hosts: ['adobedtm.com'],
    company: ADOBE,
    catalogue: true,
};
const party = {
    name: { en: 'Adobe Experience Platform Tags', ja: 'Adobe Experience Platform タグ' },
    company: facts.company,
    country: 'US',
    formerly: ['Adobe Experience Platform Launch'],
};
const links = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure = {
    use: {
        en: 'Loads the other services that the site has set up.',
        ja: 'サイトが設定したほかのサービスを読み込みます。',
    },
    recipientUse: {
        en: 'Adobe delivers the scripts of the services that the site uses.',
        ja: 'Adobe は、サイトが利用するサービスのスクリプトを配信します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    ...links,
    privacyPolicyKind: 'policy',
    source: `${ADOBE_EXPERIENCE_CLOUD}; experienceleague.adobe.com (tags) for the former name; ${THIRD_PARTY_WEB}; which cookies it sets itself was not looked up`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
