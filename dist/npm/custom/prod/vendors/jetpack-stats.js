/** Jetpack Stats: the counting pixel of WordPress sites. */
const facts = {
    id: 'jetpack-stats',
    purpose: 'analytics',
    hosts: ['stats.wp.com', 'pixel.wp.com'],
    cookies: ['tk_ai', 'tk_or', 'tk_lr', 'tk_r3d', 'tk_tc', 'tk_qs'],
    company: 'Automattic Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
