import { THIRD_PARTY_WEB } from './sources.js';

const facts = {
    id: 'rtoaster',
    purpose: 'functional',
    hosts: ['rtoaster.jp'],
    catalogue: true,
};
const party = {
    name: 'Rtoaster',
    company: { en: 'BrainPad Inc.', ja: '株式会社ブレインパッド' },
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.brainpad.co.jp/rtoaster/' };
const disclosure = {
    use: {
        en: 'Chooses content and recommendations by what visitors look at.',
        ja: '閲覧内容に合わせて、表示する内容とおすすめを選びます。',
    },
    recipientUse: {
        en: 'BrainPad analyses visits for the site and handles the data under its own privacy policy.',
        ja: '株式会社ブレインパッドはサイトのために閲覧を解析し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    ...links,
    source: `${THIRD_PARTY_WEB}; support.rtoaster.jp, by which the site itself offers the opt-out; address of the company’s home page; no privacy policy of the service was verified`,
    checked: '2026-11-22',
};

export { disclosure, facts, links, party };
