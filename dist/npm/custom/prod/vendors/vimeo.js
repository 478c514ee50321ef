/** Vimeo: the player. */
const facts = {
    id: 'vimeo',
    purpose: 'functional',
    hosts: ['vimeocdn.com', 'vimeo.com'],
};
const company = 'Vimeo.com, Inc.';

export { company, facts };
