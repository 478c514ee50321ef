import { ADOBE } from './adobe.js';

/** Adobe Audience Manager: audiences, and the sync of identifiers. */
const facts = {
    id: 'adobe-audience-manager',
    purpose: 'advertising',
    advertises: true,
    // demdex.net serves the visitor ID service and Audience Manager alike
    hosts: ['demdex.net'],
    cookies: ['aam_uuid'],
    company: ADOBE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
