/** Yandex Metrica: the counter, with Webvisor, which records what is done on pages. */
const facts = {
    id: 'yandex-metrica',
    purpose: 'analytics',
    // yastatic.net serves all of Yandex and is not claimed
    hosts: ['mc.yandex.*', 'mc.webvisor.com', 'mc.webvisor.org'],
    cookies: [
        '_ym_uid',
        '_ym_d',
        '_ym_isad',
        '_ym_metrika_enabled',
        '_ym_visorc',
        '_ym_visorc_*',
        '_ym_hostIndex',
        '_ym_debug',
        '_ym_fa',
        '_ym_ucs',
        '_ym_wasSynced',
    ],
    // its keys of one counter (`_ym1_lsid`) carry the number in the middle, where a pattern has no star
    storage: ['_ym_uid', '_ym_retryReqs', '_ym_synced'],
    // Yandex’s counter, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'ym', kind: 'function', queue: 'a' }],
    company: 'YANDEX LLC',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
