import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** Hatena Bookmark: buttons. */
const facts = {
    id: 'hatena',
    purpose: 'social',
    hosts: ['b.st-hatena.com', 'b.hatena.ne.jp', 'bookmark.hatenaapis.com'],
    company: { en: 'Hatena Co., Ltd.', ja: '株式会社はてな' },
    catalogue: true,
};
const party = {
    name: { en: 'Hatena Bookmark', ja: 'はてなブックマーク' },
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.hatena.ne.jp/rule/privacypolicy' };
const disclosure = {
    use: {
        en: 'Shows buttons that bookmark the page at Hatena and how many people did.',
        ja: 'ページをはてなブックマークに追加するボタンとブックマーク数を表示します。',
    },
    recipientUse: {
        en: 'Hatena uses the data to show the buttons and the count, and learns which pages with its buttons were opened.',
        ja: 'はてなは受け取った情報をボタンとブックマーク数の表示に利用し、自社のボタンを含むページが開かれたことを把握します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
