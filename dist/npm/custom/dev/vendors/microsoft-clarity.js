import { MICROSOFT } from './microsoft.js';

/** Microsoft Clarity: recordings of visits. */
const facts = {
    id: 'microsoft-clarity',
    purpose: 'analytics',
    advertises: true,
    hosts: ['clarity.ms', 'c.bing.com'],
    cookies: ['_clck', '_clsk'],
    storage: ['_cltk'],
    signals: ['microsoft-clarity'],
    // Clarity’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'clarity', kind: 'function', queue: 'q' }],
    company: MICROSOFT,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
