import { lyPrivacyPolicy, toJapan, LY } from './ly.js';
import { LY_POLICY } from './sources.js';

const LIFF = '@line/liff 2.31.0';
// LINE Login without the SDK is a link that the visitor follows, which nothing holds. A page that is itself opened in LINE
// cannot do without the SDK and declares it as necessary: { id: 'line-login', purpose: 'necessary' }.
/** LINE Login with the LIFF SDK, from LINE's hosts or from npm. */
const facts = {
    id: 'line-login',
    purpose: 'functional',
    advertises: true,
    hosts: [
        'static.line-scdn.net/liff/',
        'static.line-scdn.net/lui/',
        'static.line-scdn.net/uts/',
        'api.line.me',
        'liff.line.me',
        'liff-shortcut.line.me',
        'access.line.me/liff/',
        'access.line.me/oauth2/v2.1/liff/',
        'access.line.me/.well-known/',
        'uts-front.line-apps.com',
    ],
    // LIFF_STORE:expires: and the app's number; a cookie's pattern takes no colon
    cookies: ['LIFF_STORE*'],
    storage: ['LIFF_STORE:*'],
    linksToIdentity: true,
    company: LY,
    catalogue: true,
};
const party = {
    name: { en: 'LINE Login (LIFF)', ja: 'LINEログイン（LIFF）' },
    company: facts.company,
    country: 'JP',
    formerly: [{ en: 'LINE Corporation', ja: 'LINE株式会社' }],
};
const links = { privacyPolicy: lyPrivacyPolicy };
const disclosure = {
    use: {
        en: 'Lets visitors sign in with their LINE account and share from the page on LINE.',
        ja: 'LINE アカウントでのログインと、ページから LINE への共有に使います。',
    },
    recipientUse: {
        en: 'LY Corporation uses the data to sign visitors in, to develop and improve its services, to prevent abuse, and to fit its services and advertisements to users.',
        ja: 'LINEヤフー株式会社は受け取った情報を、ログイン、サービスの開発と改善、不正利用の防止、利用者に合わせたサービスと広告の提供に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        {
            name: 'LIFF_STORE*',
            party: 'first',
            retention: 'PT12H',
            source: `${LIFF}, which keeps it as long as the access token; developers.line.biz gives that 12 hours`,
        },
        { name: 'LIFF_STORE:*', kind: 'localStorage', party: 'first', retention: 'persistent', source: LIFF },
        { name: 'LIFF_STORE:*', kind: 'sessionStorage', party: 'first', retention: 'session', source: LIFF },
    ],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    identitySource: 'developers.line.biz/en/docs/liff/developing-liff-apps: visitors sign in by their account',
    source: `${LIFF} for the addresses and what it stores: in localStorage, within LINE in sessionStorage; developers.line.biz/en/docs/liff/developing-liff-apps; ${LY_POLICY} for the purposes`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
