import { ADOBE } from './adobe.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** Adobe Fonts: web fonts, once Typekit. */
const facts = {
    id: 'adobe-fonts',
    purpose: 'functional',
    hosts: ['typekit.net'],
    // it sets no cookies
    company: ADOBE,
    catalogue: true,
};
const party = {
    name: 'Adobe Fonts',
    company: facts.company,
    country: 'US',
    formerly: ['Typekit'],
};
const links = { privacyPolicy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html' };
const disclosure = {
    use: {
        en: 'Delivers the fonts in which pages are shown.',
        ja: 'ページの表示に使う書体を配信します。',
    },
    recipientUse: {
        en: 'Adobe delivers the fonts, counts their use to pay their makers, and does not store the IP address.',
        ja: 'Adobe は書体を配信し、制作者への支払いのために利用数を集計します。IP アドレスは保存しません。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links,
    privacyPolicyKind: 'policy',
    source: `adobe.com/privacy/policies/adobe-fonts (2021-11-05); ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
