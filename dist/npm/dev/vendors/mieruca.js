import { toJapan } from './ly.js';

/** Mieruca Heatmap: `mieruca-hm.js`, and the pop-ups it shows. */
const facts = {
    id: 'mieruca',
    purpose: 'analytics',
    hosts: ['mieru-ca.com'],
    company: { en: 'Faber Company Inc.', ja: '株式会社Faber Company' },
    catalogue: true,
};
const party = {
    name: { en: 'Mieruca Heatmap', ja: 'ミエルカヒートマップ' },
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://mieru-ca.com/' };
const disclosure = {
    use: {
        en: 'Shows how far pages are read and where they are clicked.',
        ja: 'ページがどこまで読まれ、どこがクリックされたかを集計します。',
    },
    recipientUse: {
        en: 'Faber Company compiles the visits into heat maps for the site.',
        ja: '株式会社Faber Company は閲覧の情報を集計し、サイトのためにヒートマップを作成して表示します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'company',
    source: 'hm.mieru-ca.com/service/js/mieruca-hm.js and hpjp.mieru-ca.com in use on public sites; address of the service’s home page; no privacy policy of the service was verified, nor what its requests carry',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
