// in.treasuredata.com covers its regions, Tokyo too. A site that uses its own host for the SDK adds that.
/** Treasure Data: `td-js-sdk`. */
const facts = {
    id: 'treasure-data',
    purpose: 'analytics',
    hosts: ['cdn.treasuredata.com', 'in.treasuredata.com'],
    cookies: ['_td', '_td_global'],
    signals: ['treasure-data'],
    company: 'Treasure Data, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
