import { GOOGLE } from './google.js';

// It sets no cookies. A site that keeps the font files on its own server does not need it.
/** Google Fonts. */
const facts = {
    id: 'google-fonts',
    purpose: 'functional',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    company: GOOGLE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
