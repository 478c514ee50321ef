import { toJapan } from './ly.js';

/** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
const facts = {
    id: 'repro',
    purpose: 'analytics',
    hosts: ['reproio.com'],
    // Repro’s tag, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
    stubs: [{ name: 'reproio', kind: 'function' }],
    company: { en: 'Repro Inc.', ja: 'Repro株式会社' },
    catalogue: true,
};
const party = {
    name: 'Repro',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://repro.io/' };
const disclosure = {
    use: {
        en: 'Observes visits and purchases, and shows messages and notifications that fit them.',
        ja: 'サイト内の行動と購入を解析し、それに合わせたメッセージと通知を表示します。',
    },
    recipientUse: {
        en: 'Repro stores and analyses visits by browser and by the site’s own number of the user, to choose for the site which messages are shown.',
        ja: 'Repro株式会社はブラウザとサイトの会員番号ごとに行動を保存して解析し、サイトが表示するメッセージの選択に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'user'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'company',
    source: 'docs.repro.io (Web SDK: set-up, user id, events, opt-out, session), which also has a page on the cookies that was not found; cdn.reproio.com in use on public sites; address of the company’s home page; no privacy policy of the service was verified',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
