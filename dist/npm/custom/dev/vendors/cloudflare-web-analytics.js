/** Cloudflare Web Analytics: the beacon. Sites behind Cloudflare may send its figures to their own host. */
const facts = {
    id: 'cloudflare-web-analytics',
    purpose: 'analytics',
    hosts: ['cloudflareinsights.com'],
    // it keeps nothing in the browser
    company: 'Cloudflare, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
