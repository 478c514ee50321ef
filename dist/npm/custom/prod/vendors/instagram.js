import { META } from './meta.js';

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
