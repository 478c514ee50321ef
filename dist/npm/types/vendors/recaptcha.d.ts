import type { Disclosure, Links, Party } from '../types/index.js';
/** reCAPTCHA. Give it `purpose: 'necessary'` where the site cannot do without. */
export declare const facts: {
    readonly id: 'recaptcha';
    readonly purpose: 'functional';
    readonly hosts: readonly ["google.com/recaptcha/", "gstatic.com/recaptcha/", "recaptcha.net"];
    readonly storage: readonly ["rc::a", "rc::f"];
    readonly company: "Google LLC";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
