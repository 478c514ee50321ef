/** Zoom: meetings. */
const facts = {
    id: 'zoom',
    purpose: 'functional',
    hosts: ['zoom.us'],
    company: 'Zoom Communications, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
