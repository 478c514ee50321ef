import { META } from './meta.js';

// The pixel and the social plug-ins share connect.facebook.net in every language; which of them a file is for is known for
// English and Japanese. For another language both claim it (docs/adding-a-vendor.md, "Shared hosts").
/** Meta Pixel: `fbevents.js`. */
const facts = {
    id: 'meta-pixel',
    purpose: 'advertising',
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
    company: META,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
