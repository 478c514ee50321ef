import { ADOBE } from './adobe.js';

/** Adobe Fonts: web fonts, once Typekit. */
const facts = {
    id: 'adobe-fonts',
    purpose: 'functional',
    hosts: ['typekit.net'],
    // it sets no cookies
    company: ADOBE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
