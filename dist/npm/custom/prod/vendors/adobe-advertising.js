import { ADOBE } from './adobe.js';

/** Adobe Advertising: the pixel of advertisers. */
const facts = {
    id: 'adobe-advertising',
    purpose: 'advertising',
    advertises: true,
    hosts: ['everesttech.net'],
    cookies: ['adcloud', 'id_adcloud'],
    company: ADOBE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
