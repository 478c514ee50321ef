/** Sentry: errors, performance and, if the site turns it on, Session Replay. */
const facts = {
    id: 'sentry',
    purpose: 'analytics',
    hosts: ['sentry.io', 'sentry-cdn.com'],
    // it sets no cookies; replay, links between traces and the queue for offline use are options
    storage: ['sentryReplaySession', 'sentry_previous_trace', 'sentry-offline'],
    company: 'Functional Software, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
