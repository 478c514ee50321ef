/** Tealium iQ: the tag manager. What it loads is asked for by its own vendors. */
const facts = {
    id: 'tealium',
    purpose: 'functional',
    hosts: ['tiqcdn.com', 'tiqcdn.cn'],
    cookies: [
        'utag_main',
        'utag_main_ses_id',
        'utag_main__st',
        'utag_main__se',
        'utag_main__ss',
        'utag_main__pn',
        'utag_main__sn',
    ],
    company: 'Tealium Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
