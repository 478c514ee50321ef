// Not Marketo Measure (formerly Bizible, cookies _biz_*), which is another tag; not mkto_opt_out, which keeps an opt-out.
/** Marketo: Munchkin and the forms of Marketo Engage. */
const facts = {
    id: 'marketo',
    purpose: 'analytics',
    hosts: ['marketo.net', 'marketo.com', 'mktoresp.com'],
    cookies: ['_mkto_trk'],
    storage: ['_mktoLpDomain_*', '_mktoSecureLp_*'],
    linksToIdentity: true,
    company: 'Adobe Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
