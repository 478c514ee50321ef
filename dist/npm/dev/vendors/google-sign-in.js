import { googlePrivacyPolicy, googleControllers, GOOGLE } from './google.js';
import { GOOGLE_COOKIES, OPEN_COOKIE_DATABASE } from './sources.js';

const GIS = 'developers.google.com/identity/gsi/web';
// Not apis.google.com: the older library, which Google has deprecated, shares that with Google's other interfaces.
/** Sign in with Google: the button and One Tap, `accounts.google.com/gsi/client`. */
const facts = {
    id: 'google-sign-in',
    purpose: 'functional',
    hosts: ['accounts.google.com/gsi/'],
    cookies: ['g_state'],
    linksToIdentity: true,
    company: GOOGLE,
    catalogue: true,
};
const party = {
    name: { en: 'Sign in with Google', ja: 'Google でログイン' },
    company: facts.company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy };
const disclosure = {
    use: {
        en: 'Lets visitors sign in with their Google account.',
        ja: 'Google アカウントでログインできるようにします。',
    },
    recipientUse: {
        en: 'Google uses the data to show the button, to sign visitors in and to keep accounts secure. It says that it uses it neither for ads nor for anything else but security.',
        ja: 'Google は受け取った情報を、ボタンの表示、ログイン、アカウントの安全の維持に利用します。広告や、安全の維持と関わりのない目的には利用しないとしています。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'g_state', party: 'first', retention: 'unpublished', source: `${GIS}/guides/subdomains` },
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'SID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: 'HSID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    ...links,
    privacyPolicyKind: 'policy',
    identitySource: `${GIS}/guides/overview: visitors sign in by their account`,
    source: `${GIS}/guides/overview (“User privacy”) for the purposes; accounts.google.com/gsi/client in use on public sites`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
