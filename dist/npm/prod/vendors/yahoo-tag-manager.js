import { lyPrivacyPolicy, LY } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

// What it loads is asked for by the vendors of the tags in it: declare those as well.
const facts = {
    id: 'yahoo-tag-manager',
    purpose: 'functional',
    hosts: ['yjtag.jp'],
    catalogue: true,
};
const party = {
    name: { en: 'Yahoo! Tag Manager', ja: 'Yahoo!タグマネージャー' },
    company: LY,
    country: 'JP',
    formerly: [{ en: 'Yahoo Japan Corporation', ja: 'ヤフー株式会社' }],
};
const links = { privacyPolicy: lyPrivacyPolicy };
const disclosure = {
    use: { en: 'Loads the further tags of the site.', ja: 'サイトに設置されたほかのタグを読み込みます。' },
    recipientUse: {
        en: 'LY Corporation receives the requests for the container and handles the data under its own privacy policy.',
        ja: 'LINEヤフー株式会社はコンテナのリクエストを受け取り、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    ...links,
    source: `${THIRD_PARTY_WEB}; ads-help.yahoo.co.jp aid=11297, which says that it sets a cookie on the site or on its own domain, but not its name`,
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
