import { GOOGLE } from './google.js';

// A loader: functional, because what it loads is asked for by its own vendors, whose hosts the guard knows.
// It passes the signal on to the tags it loads.
/** Google Tag Manager: the container. Declare the vendors of the tags in it as well. */
const facts = {
    id: 'google-tag-manager',
    purpose: 'functional',
    hosts: ['googletagmanager.com/gtag/js?id=GTM-', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
    signals: ['google'],
};
const company = GOOGLE;

export { company, facts };
