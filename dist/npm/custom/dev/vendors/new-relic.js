/** New Relic: the browser agent. */
const facts = {
    id: 'new-relic',
    purpose: 'analytics',
    hosts: ['js-agent.newrelic.com', 'nr-data.net'],
    // the cookies are those of older agents, as are the keys without colons
    cookies: ['NREUM', 'NRAGENT'],
    storage: ['NRBA_SESSION::*', 'NRBA_SESSION', 'NRBA_SESSION_ID'],
    company: 'New Relic, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
