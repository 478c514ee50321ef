// It matches visitors with pixel.tapad.com too, which is another company's.
/** Snap: the pixel of advertisers on Snapchat. */
const facts = {
    id: 'snap-pixel',
    purpose: 'advertising',
    advertises: true,
    hosts: ['sc-static.net', 'tr.snapchat.com'],
    cookies: ['_scid', '_scid_r', '_schn', '_sctr', '_ScCbts'],
    // Snap’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'snaptr', kind: 'function', queue: 'queue' }],
    company: 'Snap Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
