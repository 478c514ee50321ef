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
