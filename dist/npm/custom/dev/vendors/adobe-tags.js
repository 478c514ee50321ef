import { ADOBE } from './adobe.js';

/** Adobe Experience Platform Tags: the tag manager. What it loads is asked for by its own vendors. */
const facts = {
    id: 'adobe-tags',
    purpose: 'functional',
    hosts: ['adobedtm.com'],
    company: ADOBE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
