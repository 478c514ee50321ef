import { META } from './meta.js';

// Plug-ins as frames, also with the version of the SDK in front (facebook.com/v2.12/plugins/), and the SDK. The pixel is
// meta-pixel.
/** Facebook: posts, videos and buttons. */
const facts = {
    id: 'facebook',
    purpose: 'social',
    advertises: true,
    hosts: [
        'connect.facebook.net',
        'connect.facebook.net/en_US/sdk',
        'connect.facebook.net/ja_JP/sdk',
        'facebook.com/plugins/',
        'facebook.com/v1',
        'facebook.com/v2',
        'facebook.com/v3',
        'facebook.com/v4.',
        'facebook.com/v5.',
        'facebook.com/v6.',
        'facebook.com/v7.',
        'facebook.com/v8.',
        'facebook.com/v9.',
        'graph.facebook.com',
        'staticxx.facebook.com',
        'fbcdn.net',
    ],
    company: META,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
