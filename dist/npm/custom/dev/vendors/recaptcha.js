import { GOOGLE } from './google.js';

// A site that cannot do without it declares it as necessary: { id: 'recaptcha', purpose: 'necessary' }.
/** reCAPTCHA. Give it `purpose: 'necessary'` where the site cannot do without. */
const facts = {
    id: 'recaptcha',
    purpose: 'functional',
    hosts: ['google.com/recaptcha/', 'gstatic.com/recaptcha/', 'recaptcha.net'],
    storage: ['rc::a', 'rc::f'],
    company: GOOGLE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
