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
({
    company: facts.company});

export { facts };
