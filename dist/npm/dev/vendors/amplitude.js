import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

const COOKIES = 'amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management';
const SDK = 'amplitude/Amplitude-TypeScript @6deb062 (2026-08-21)';
// AMP_* fits Google's AMP_TOKEN too, which Universal Analytics set on AMP pages until it ended in 2024. The SDK before this one
// named its cookie amp_ and six characters of the key: a site that still has it adds that name, for others begin like it.
/** Amplitude: the browser SDK, with session replay. */
const facts = {
    id: 'amplitude',
    purpose: 'analytics',
    hosts: ['amplitude.com'],
    cookies: ['AMP_*', 'amplitude_id*', 'amplitude_cookie_test*'],
    storage: ['AMP_*'],
    signals: ['amplitude'],
    // @amplitude/analytics-browser 2.48.1: its snippet
    stubs: [
        {
            name: 'amplitude',
            kind: 'object',
            queue: '_q',
            entry: 'named',
            methods: [
                'getDeviceId',
                'setDeviceId',
                'getSessionId',
                'setSessionId',
                'getUserId',
                'setUserId',
                'setOptOut',
                'setTransport',
                'reset',
                'extendSession',
            ],
            promises: [
                'init',
                'add',
                'remove',
                'track',
                'logEvent',
                'identify',
                'groupIdentify',
                'setGroup',
                'revenue',
                'flush',
            ],
            classes: {
                Identify: [
                    'add',
                    'append',
                    'clearAll',
                    'prepend',
                    'set',
                    'setOnce',
                    'unset',
                    'preInsert',
                    'postInsert',
                    'remove',
                    'getUserProperties',
                ],
                Revenue: [
                    'getEventProperties',
                    'setProductId',
                    'setQuantity',
                    'setPrice',
                    'setRevenue',
                    'setRevenueType',
                    'setReceipt',
                    'setReceiptSig',
                    'setCurrency',
                    'setEventProperties',
                ],
            },
        },
    ],
    company: 'Amplitude, Inc.',
    catalogue: true,
};
const party = {
    name: 'Amplitude',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://amplitude.com/privacy' };
const disclosure = {
    use: {
        en: 'Shows the site how visitors use it, and can record screens of visits, so that it can be improved.',
        ja: 'サイトがどのように利用されているかを集計し、画面の操作を記録して、改善に役立てます。',
    },
    recipientUse: {
        en: 'Amplitude compiles reports for the site from what visitors did.',
        ja: 'Amplitude は訪問者の行動をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: 'AMP_*', party: 'first', retention: 'P365D', source: SDK },
        { name: 'amplitude_id*', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'amplitude_cookie_test*', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'AMP_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK },
        { name: 'AMP_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: 'AMP_*', kind: 'database', party: 'first', retention: 'persistent', source: SDK },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${COOKIES}; ${SDK}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy notice seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
