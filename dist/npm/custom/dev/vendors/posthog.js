// The keys of its projects begin with phc_. Not __ph_opt_in_out_*, which keeps the visitor's answer. A site that runs PostHog
// itself, or sends to it through its own host, gives that host and what it tells visitors.
/** PostHog: the cloud. */
const facts = {
    id: 'posthog',
    purpose: 'analytics',
    hosts: ['posthog.com'],
    cookies: ['ph_phc_*'],
    storage: ['ph_phc_*'],
    company: 'PostHog Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
