import type { Disclosure, Links, Party } from '../types/index.js';
/** TikTok Pixel. */
export declare const facts: {
    readonly id: 'tiktok-pixel';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["analytics.tiktok.com", "analytics.us.tiktok.com", "analytics-ipv6.tiktokw.us", "mon.tiktokv.com"];
    readonly cookies: readonly ["_ttp", "_tt_enable_cookie", "ttcsid", "ttcsid_*"];
    readonly storage: readonly ["tt_sessionId", "tt_appInfo", "tt_pixel_session_index"];
    readonly linksToIdentity: true;
    readonly signals: readonly ["tiktok"];
    readonly stubs: readonly [{
        readonly name: 'ttq';
        readonly kind: 'list';
        readonly methods: readonly ["page", "track", "identify", "instances", "debug", "on", "off", "once", "ready", "alias", "group", "enableCookie", "disableCookie", "holdConsent", "revokeConsent", "grantConsent"];
    }];
    readonly company: "TikTok Pte. Ltd.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
