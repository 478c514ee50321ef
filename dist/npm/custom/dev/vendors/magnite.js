/** Magnite: its auctions of advertising space, those of Rubicon Project, Telaria and SpringServe. */
const facts = {
    id: 'magnite',
    purpose: 'advertising',
    advertises: true,
    hosts: ['rubiconproject.com', 'tremorhub.com', 'springserve.com'],
    company: 'Magnite, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
