/** Crazy Egg: heatmaps, recordings and tests of variants. */
const facts = {
    id: 'crazy-egg',
    purpose: 'analytics',
    hosts: ['crazyegg.com', 'cetrk.com'],
    cookies: [
        '_ceir',
        '_CEFT',
        '_cer.v',
        '_ce.s',
        '_ce.cch',
        '_ce.gtld',
        '_ce.irv',
        '_ce.clock_event',
        '_ce.clock_data',
        'ce_need_secure_cookie',
        'ce_successful_csp_check',
        'ceft_variant_override',
        'cebs',
        'cebsp_',
    ],
    company: 'Crazy Egg, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
