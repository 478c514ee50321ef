import { META } from './meta.js';

// The pixel and the social plug-ins share connect.facebook.net in every language; which of them a file is for is known for
// English and Japanese. For another language both claim it (docs/adding-a-vendor.md, "Shared hosts").
/** Meta Pixel: `fbevents.js`. */
const facts = {
    id: 'meta-pixel',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'connect.facebook.net',
        'connect.facebook.net/en_US/fbevents.js',
        'connect.facebook.net/ja_JP/fbevents.js',
        'connect.facebook.net/signals/',
        'facebook.com/tr/',
        'facebook.com/tr?',
        'facebook.com/privacy_sandbox/',
    ],
    cookies: ['_fbp', '_fbc'],
    storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
    linksToIdentity: true,
    signals: ['meta'],
    // Meta’s base code, as public repositories carry it (2026-11-28)
    stubs: [
        { name: 'fbq', kind: 'function', queue: 'queue', aliases: ['push'], properties: { loaded: true, version: '2.0' } },
    ],
    company: META,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
