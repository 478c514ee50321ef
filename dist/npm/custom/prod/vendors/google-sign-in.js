import { GOOGLE } from './google.js';

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
({
    company: facts.company});

export { facts };
