import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** Rtoaster. */
const facts = {
    id: 'rtoaster',
    purpose: 'functional',
    hosts: ['rtoaster.jp'],
    company: { en: 'BrainPad Inc.', ja: '株式会社ブレインパッド' },
    catalogue: true,
};
const party = {
    name: 'Rtoaster',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.brainpad.co.jp/rtoaster/' };
const disclosure = {
    use: {
        en: 'Chooses content and recommendations by what visitors look at.',
        ja: '閲覧内容に合わせて、表示する内容とおすすめを選びます。',
    },
    recipientUse: {
        en: 'BrainPad analyses visits, to choose for the site what it shows and recommends.',
        ja: '株式会社ブレインパッドは閲覧を解析し、サイトが表示する内容とおすすめの選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; support.rtoaster.jp, by which the site itself offers the opt-out; address of the company’s home page; no privacy policy of the service was verified`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
