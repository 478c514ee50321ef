/** b→dash: the “one tag”, which keeps an access log, recommends and shows messages. */
const facts = {
    id: 'b-dash',
    purpose: 'analytics',
    hosts: ['smart-bdash.com', 'bdash-cloud.com'],
    cookies: ['_bdck', '_bdcid', '_bdnvf', '_bd_prev_page', '_bd_prev_page_ex', '_bd_reception_request_timestamp'],
    company: 'dataX',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
