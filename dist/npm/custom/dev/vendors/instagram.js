import { META } from './meta.js';

/** Instagram: posts and videos. */
const facts = {
    id: 'instagram',
    purpose: 'social',
    advertises: true,
    hosts: ['instagram.com', 'cdninstagram.com'],
    company: META,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
