import { toJapan } from './ly.js';

/** ACCESSTRADE: affiliate links and banners, and the pixels by which advertisers count what follows from them. */
const facts = {
    id: 'accesstrade',
    purpose: 'advertising',
    advertises: true,
    hosts: ['accesstrade.net'],
    company: { en: 'Interspace Co., Ltd.', ja: '株式会社インタースペース' },
    catalogue: true,
};
const party = {
    name: { en: 'ACCESSTRADE', ja: 'アクセストレード' },
    company: facts.company,
    country: 'JP',
};
const links = {
    privacyPolicy: {
        en: 'https://www.accesstrade.ne.jp/en/privacy',
        ja: 'https://www.accesstrade.ne.jp/privacy',
    },
};
const disclosure = {
    use: {
        en: 'Shows affiliate advertisements, and counts the purchases and applications that follow from them.',
        ja: 'アフィリエイト広告を表示し、そこから生じた購入や申込みを測定するために使います。',
    },
    recipientUse: {
        en: 'Interspace counts which site’s advertisement was shown, clicked and led to a purchase, and handles the data under its own privacy policy.',
        ja: '株式会社インタースペースはどのサイトの広告が表示され、クリックされ、購入や申込みにつながったかを測定し、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'policy',
    source: 'accesstrade.ne.jp/privacy and accesstrade.ne.jp/en/privacy; h.accesstrade.net and is.accesstrade.net in use on public sites; no opt-out page was verified',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
