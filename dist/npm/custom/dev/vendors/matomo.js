// Matomo’s own cloud. A site that runs Matomo itself gives the host and what it tells visitors: nobody else receives data then.
/** Matomo’s own cloud; for Matomo on your own server add your host. */
const facts = {
    id: 'matomo',
    purpose: 'analytics',
    hosts: ['matomo.cloud'],
    cookies: ['_pk_id.*', '_pk_ses.*', '_pk_ref.*', '_pk_cvar.*', '_pk_hsr.*', '_pk_testcookie.*'],
    company: 'InnoCraft Limited',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
