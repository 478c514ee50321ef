import type { Disclosure, Links, Party } from '../types/index.js';
/** Segment: Analytics.js. */
export declare const facts: {
    readonly id: 'segment';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["segment.com", "segment.io", "segmentapis.com"];
    readonly cookies: readonly ["ajs_anonymous_id", "ajs_user_id", "ajs_group_id"];
    readonly storage: readonly ["ajs_anonymous_id", "ajs_user_id", "ajs_group_id", "ajs_user_traits", "ajs_group_properties", "persisted-queue:v1:*"];
    readonly signals: readonly ["segment"];
    readonly stubs: readonly [{
        readonly name: 'analytics';
        readonly kind: 'list';
        readonly chains: true;
        readonly methods: readonly ["trackSubmit", "trackClick", "trackLink", "trackForm", "pageview", "identify", "reset", "group", "track", "ready", "alias", "debug", "page", "once", "off", "on", "addSourceMiddleware", "addIntegrationMiddleware", "setAnonymousId", "addDestinationMiddleware"];
    }];
    readonly company: 'Twilio Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
