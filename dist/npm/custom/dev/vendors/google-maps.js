import { GOOGLE } from './google.js';

// The map as a frame (google.com/maps/embed, google.com/maps?output=embed) and as a script (maps.googleapis.com).
/** Google Maps: the map as a frame and as a script. */
const facts = {
    id: 'google-maps',
    purpose: 'functional',
    hosts: ['google.*/maps/', 'google.*/maps?', 'maps.google.*', 'maps.googleapis.com', 'maps.gstatic.com'],
    company: GOOGLE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
