/** LinkedIn: Insight Tag and plug-ins. */
const facts = {
    id: 'linkedin',
    purpose: 'advertising',
    advertises: true,
    hosts: ['snap.licdn.com', 'ads.linkedin.com', 'platform.linkedin.com', 'linkedin.com/px/', 'linkedin.com/embed/'],
    cookies: ['li_fat_id', 'li_giant', 'ln_or'],
    storage: ['li_adsId'],
    linksToIdentity: true,
    // LinkedIn’s insight tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'lintrk', kind: 'function', queue: 'q', entry: 'array' }],
    company: 'LinkedIn Corporation',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
