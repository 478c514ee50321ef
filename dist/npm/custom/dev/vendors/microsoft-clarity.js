import { MICROSOFT } from './microsoft.js';

/** Microsoft Clarity: recordings of visits. */
const facts = {
    id: 'microsoft-clarity',
    purpose: 'analytics',
    advertises: true,
    hosts: ['clarity.ms', 'c.bing.com'],
    cookies: ['_clck', '_clsk'],
    storage: ['_cltk'],
    company: MICROSOFT,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
