// Matomo’s own cloud. A site that runs Matomo itself gives the host and what it tells visitors: nobody else receives data then.
/** Matomo’s own cloud; for Matomo on your own server add your host. */
const facts = {
    id: 'matomo',
    purpose: 'analytics',
    hosts: ['matomo.cloud'],
    cookies: ['_pk_id.*', '_pk_ses.*', '_pk_ref.*', '_pk_cvar.*', '_pk_hsr.*', '_pk_testcookie.*'],
    signals: ['matomo'],
    // Matomo’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_paq', kind: 'list' }],
    company: 'InnoCraft Limited',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
