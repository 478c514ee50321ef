import { lyPrivacyPolicy, toJapan, LY } from './ly.js';
import { THIRD_PARTY_WEB, LY_POLICY } from './sources.js';

/** LINE: share buttons. */
const facts = {
    id: 'line',
    purpose: 'social',
    advertises: true,
    hosts: [
        'line-website.com/social-plugins/',
        'social-plugins.line.me',
        'd.line-scdn.net/r/web/social-plugin/',
        'scdn.line-apps.com',
    ],
    company: LY,
    catalogue: true,
};
const party = {
    name: { en: 'LINE share button', ja: 'LINE で送るボタン' },
    company: facts.company,
    country: 'JP',
    formerly: [{ en: 'LINE Corporation', ja: 'LINE株式会社' }],
};
const links = { privacyPolicy: lyPrivacyPolicy };
const disclosure = {
    use: { en: 'Shows buttons that share the page on LINE.', ja: 'ページを LINE で共有するボタンを表示します。' },
    recipientUse: {
        en: 'LY Corporation uses the data to show the buttons, to develop and improve its services, to prevent abuse, and to fit its services and advertisements to users.',
        ja: 'LINEヤフー株式会社は受け取った情報を、ボタンの表示、サービスの開発と改善、不正利用の防止、利用者に合わせたサービスと広告の提供に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `the addresses of the loader and the plugins in use on public sites; ${THIRD_PARTY_WEB}; ${LY_POLICY} for the purposes`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
