import { toJapan } from './ly.js';

/** User Insight and User Heat. */
const facts = {
    id: 'user-insight',
    purpose: 'analytics',
    hosts: ['nakanohito.jp'],
    company: { en: 'User Local, Inc.', ja: '株式会社ユーザーローカル' },
    catalogue: true,
};
const party = {
    name: { en: 'User Insight and User Heat', ja: 'User Insight・User Heat' },
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://info.userlocal.jp/data_policy' };
const disclosure = {
    use: {
        en: 'Shows how pages are read, by clicks, scrolling and the movement of the mouse.',
        ja: 'クリック、スクロール、マウスの動きから、ページの読まれ方を集計します。',
    },
    recipientUse: {
        en: 'User Local analyses visits for the site, and neither joins them across sites nor gives them to others without consent.',
        ja: '株式会社ユーザーローカルはサイトのために閲覧を解析します。同意なくほかのサイトと横断して分析したり、第三者に提供したりすることはありません。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'policy',
    source: 'info.userlocal.jp/data_policy; cs.nakanohito.jp and uh.nakanohito.jp in use on public sites',
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
