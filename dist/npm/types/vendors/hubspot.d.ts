import type { Disclosure, Links, Party } from '../types/index.js';
/** HubSpot: its tracking code, with the forms, banners, chat and calls to action that it loads. */
export declare const facts: {
    readonly id: 'hubspot';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["hubspot.com", "hs-scripts.com", "hs-analytics.net", "hs-banner.com", "hscollectedforms.net", "hsleadflows.net", "hsforms.net", "hsforms.com", "hubapi.com", "hsadspixel.net", "hscta.net", "usemessages.com"];
    readonly cookies: readonly ["__hstc", "hubspotutk", "messagesUtk", "__hssc", "__hssrc", "hs-messages-is-open", "hs-messages-hide-welcome-message"];
    readonly linksToIdentity: true;
    readonly stubs: readonly [{
        readonly name: '_hsq';
        readonly kind: 'list';
    }];
    readonly company: 'HubSpot, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
