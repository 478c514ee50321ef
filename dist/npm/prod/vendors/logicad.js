import { toJapan } from './ly.js';

/** Logicad: the tags of SMN’s advertising platform, `pixel.js` and `conv2.js`. */
const facts = {
    id: 'logicad',
    purpose: 'advertising',
    advertises: true,
    hosts: ['ladsp.com', 'ladsp.jp'],
    company: { en: 'SMN Corporation', ja: 'SMN株式会社' },
    catalogue: true,
};
const party = {
    name: 'Logicad',
    company: facts.company,
    country: 'JP',
    formerly: [{ en: 'So-net Media Networks', ja: 'ソネット・メディア・ネットワークス' }],
};
const links = { privacyPolicy: 'https://www.so-netmedia.jp/cookie/index.html' };
const disclosure = {
    use: {
        en: 'Shows advertisements that fit interests, and measures their results.',
        ja: '関心に合わせた広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'SMN recognises the browser, uses the history of actions on the sites of its customers and partners to choose advertisements, and may give the data to others within the law.',
        ja: 'SMN株式会社はブラウザを識別し、提携先や利用企業のサイトでの行動履歴を広告の選択に利用し、法令の範囲で第三者に提供することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.so-netmedia.jp/cookie/index.html',
    source: 'so-netmedia.jp/cookie, which is its page on data and opting out: read up to the beginning of the paragraph on opting out; it keeps data for two years; its adapter in prebid/Prebid.js for pb.ladsp.com and ladsp.jp; cd.ladsp.com and px.ladsp.com in use on public sites; third-party-web takes ladsp.com for another company’s',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
