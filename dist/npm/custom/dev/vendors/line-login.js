import { LY } from './ly.js';

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
({
    company: facts.company});

export { facts };
