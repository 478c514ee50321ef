/** VWO: the SmartCode, for tests of variants, heatmaps and recordings. */
const facts = {
    id: 'vwo',
    purpose: 'analytics',
    hosts: ['visualwebsiteoptimizer.com', 'vwo.com'],
    // not _vis_opt_out and _vwo_consent, which keep the visitor's answer
    cookies: [
        '_vwo_uuid',
        '_vwo_uuid_v2',
        '_vwo_ds',
        '_vwo_sn',
        '_vwo_referrer',
        '_vis_opt_s',
        '_vis_opt_test_cookie',
        '_vis_opt_exp_*',
    ],
    // VWO’s event code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'VWO', kind: 'list', methods: ['event'] }],
    company: 'Wingify Software Pvt. Ltd.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
