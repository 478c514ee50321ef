const ANALYTICS = 'segmentio/analytics-next @0c4fa88 (2026-08-12)';
// It passes what it receives on to the tools that the site connects, and loads the tags of some: declare those as well.
/** Segment: Analytics.js. */
const facts = {
    id: 'segment',
    purpose: 'analytics',
    hosts: ['segment.com', 'segment.io', 'segmentapis.com'],
    cookies: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
    storage: [
        'ajs_anonymous_id',
        'ajs_user_id',
        'ajs_group_id',
        'ajs_user_traits',
        'ajs_group_properties',
        'persisted-queue:v1:*',
    ],
    signals: ['segment'],
    // Segment’s snippet 4.15.3, as public repositories carry it (2026-11-28)
    stubs: [
        {
            name: 'analytics',
            kind: 'list',
            chains: true,
            methods: [
                'trackSubmit',
                'trackClick',
                'trackLink',
                'trackForm',
                'pageview',
                'identify',
                'reset',
                'group',
                'track',
                'ready',
                'alias',
                'debug',
                'page',
                'once',
                'off',
                'on',
                'addSourceMiddleware',
                'addIntegrationMiddleware',
                'setAnonymousId',
                'addDestinationMiddleware',
            ],
        },
    ],
    company: 'Twilio Inc.',
    catalogue: true,
};
({
    company: facts.company});
({
    cookies: [
        ...facts.cookies.map((name) => ({
            name,
            party: 'first',
            retention: 'P365D',
            source: ANALYTICS,
        })),
        ...facts.storage.map((name) => ({
            name,
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: ANALYTICS,
        })),
    ]});

export { facts };
