import { THIRD_PARTY_WEB } from './sources.js';

const facts = {
    id: 'hatena',
    purpose: 'social',
    hosts: ['b.st-hatena.com', 'b.hatena.ne.jp'],
    catalogue: true,
};
const party = {
    name: { en: 'Hatena Bookmark', ja: 'はてなブックマーク' },
    company: { en: 'Hatena Co., Ltd.', ja: '株式会社はてな' },
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.hatena.ne.jp/rule/privacypolicy' };
const disclosure = {
    use: {
        en: 'Shows buttons that bookmark the page at Hatena and how many people did.',
        ja: 'ページをはてなブックマークに追加するボタンとブックマーク数を表示します。',
    },
    recipientUse: {
        en: 'Hatena learns which pages with its buttons were opened and handles the data under its own privacy policy.',
        ja: 'はてなは自社のボタンを含むページが開かれたことを把握し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    ...links,
    source: `${THIRD_PARTY_WEB}; privacy policy not fetched`,
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
