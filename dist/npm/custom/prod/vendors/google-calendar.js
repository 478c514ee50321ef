import { GOOGLE } from './google.js';

const facts = {
    id: 'google-calendar',
    purpose: 'functional',
    hosts: ['calendar.google.com'],
    company: GOOGLE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
