import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Amazon Ads: its tag for advertisers, and its auctions for publishers. */
const facts = {
    id: 'amazon-ads',
    purpose: 'advertising',
    advertises: true,
    hosts: ['amazon-adsystem.com'],
    signals: ['amazon'],
    company: 'Amazon Advertising LLC',
    catalogue: true,
};
const party = {
    name: 'Amazon Ads',
    company: facts.company,
    country: 'US',
};
const links = {
    privacyPolicy: {
        en: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=468496',
        ja: 'https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G64JFZVFDY66XG9K',
    },
};
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on Amazon and elsewhere, and shows advertisements on the site.',
        ja: 'Amazon やほかのサイトの広告の成果を測定し、このサイトに広告を表示するために使います。',
    },
    recipientUse: {
        en: 'Amazon recognises the browser on many sites, uses the data to choose and measure advertisements, and handles it under its own privacy policy.',
        ja: 'Amazon は多くのサイトでブラウザを識別し、受け取った情報を広告の選択と測定に利用し、自社のプライバシー規約に基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        // sources disagree and none is the vendor's
        { name: 'ad-id', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ad-privacy', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: { en: 'https://www.amazon.com/adprefs', ja: 'https://www.amazon.co.jp/adprefs' },
    source: `advertising.amazon.com (requirements for pixels, and in Japanese its page on data protection); amzn/ads-pao-amznjs-gtm-template for what is sent; ${THIRD_PARTY_WEB}; the company as public sites name it; privacy policy and opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
