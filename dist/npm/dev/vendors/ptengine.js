import { toJapan } from './ly.js';
import { SEEN } from './sources.js';

// Its cookie pt_ and the site's number is not among the cookies: a pattern would take others' names. A site that knows its
// number adds it: { id: 'ptengine', cookies: ['pt_s_*', 'pt_0a1b2c3d'] }.
/** Ptengine: heat maps, tests and messages. */
const facts = {
    id: 'ptengine',
    purpose: 'analytics',
    hosts: ['ptengine.jp', 'ptengine.com', 'ptengine.cn'],
    cookies: ['pt_s_*'],
    company: { en: 'Ptmind Inc.', ja: '株式会社Ptmind' },
    catalogue: true,
};
const party = {
    name: 'Ptengine',
    company: facts.company,
    country: 'JP',
};
const links = {
    privacyPolicy: { en: 'https://www.ptengine.com/privacy-policy', ja: 'https://www.ptengine.jp/privacy-policy' },
};
const disclosure = {
    use: {
        en: 'Shows how pages are read and used, tests variants of them, and shows messages.',
        ja: 'ページの読まれ方と使われ方の集計、表示内容の比較テスト、メッセージの表示に使います。',
    },
    recipientUse: {
        en: 'Ptmind analyses visits for the site, and uses data to fit its service and to compile statistics that identify nobody.',
        ja: '株式会社Ptmind はサイトのために閲覧を解析し、受け取った情報をサービスの調整と、個人を特定しない統計の作成に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [{ name: 'pt_s_*', party: 'first', retention: null, source: SEEN }],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: 'ptengine.com/privacy-policy, which was read; the Japanese address and what is sent from a public table of external transmissions, not fetched; js.ptengine.jp, js.ptengine.cn and cjs.ptengine.com in use on public sites',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
