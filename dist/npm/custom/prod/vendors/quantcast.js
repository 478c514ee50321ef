/** Quantcast: the tag for measuring audiences and for advertising, not its consent tool. */
const facts = {
    id: 'quantcast',
    purpose: 'advertising',
    advertises: true,
    hosts: ['quantserve.com', 'quantcount.com'],
    cookies: ['__qca'],
    company: 'Quantcast Corporation',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
