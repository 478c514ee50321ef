import { GOOGLE } from './google.js';

/** Google Calendar: calendars and booking pages as frames. */
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
