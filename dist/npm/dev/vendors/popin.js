import { toJapan } from './ly.js';
import { AMP_ADS } from './sources.js';

/** popIn Discovery: recommended articles and advertisements among them, `api.popin.cc/searchbox/`, and its conversion tag. */
const facts = {
    id: 'popin',
    purpose: 'advertising',
    advertises: true,
    hosts: ['popin.cc'],
    company: { en: 'popIn Inc.', ja: 'popIn株式会社' },
    catalogue: true,
};
const party = {
    name: 'popIn',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.popin.cc/en/policy.html' };
const disclosure = {
    use: {
        en: 'Recommends articles, shows advertisements among them, and measures their results.',
        ja: '記事のおすすめと、それに並ぶ広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'popIn uses the pages and advertisements that were viewed to fit advertisements to users and to report to advertisers which are effective.',
        ja: 'popIn株式会社は閲覧されたページと広告の情報を、利用者に合わせた広告の選択と、広告主への効果の報告に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `popin.cc/en/policy.html, read in a copy without a date, whose address had no encryption; ${AMP_ADS}; api.popin.cc in use on public sites; whether the company still goes by this name was not checked; no opt-out page was verified`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
