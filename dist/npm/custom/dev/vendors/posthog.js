// The keys of its projects begin with phc_. Not __ph_opt_in_out_*, which keeps the visitor's answer. A site that runs PostHog
// itself, or sends to it through its own host, gives that host and what it tells visitors.
/** PostHog: the cloud. */
const facts = {
    id: 'posthog',
    purpose: 'analytics',
    hosts: ['posthog.com'],
    cookies: ['ph_phc_*'],
    storage: ['ph_phc_*'],
    signals: ['posthog'],
    // PostHog’s snippet, as its documentation of Webflow has it
    stubs: [
        {
            name: 'posthog',
            kind: 'list',
            methods: [
                'capture',
                'identify',
                'alias',
                'people.set',
                'people.set_once',
                'set_config',
                'register',
                'register_once',
                'unregister',
                'opt_out_capturing',
                'has_opted_out_capturing',
                'opt_in_capturing',
                'reset',
                'isFeatureEnabled',
                'onFeatureFlags',
                'getFeatureFlag',
                'getFeatureFlagPayload',
                'reloadFeatureFlags',
                'group',
                'updateEarlyAccessFeatureEnrollment',
                'getEarlyAccessFeatures',
            ],
        },
    ],
    company: 'PostHog Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
