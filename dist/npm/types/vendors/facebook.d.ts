import type { Disclosure, Links, Party } from '../types/index.js';
/** Facebook: posts, videos and buttons. */
export declare const facts: {
    readonly id: 'facebook';
    readonly purpose: 'social';
    readonly advertises: true;
    readonly hosts: readonly ["connect.facebook.net", "connect.facebook.net/en_US/sdk", "connect.facebook.net/ja_JP/sdk", "facebook.com/plugins/", "facebook.com/v1", "facebook.com/v2", "facebook.com/v3", "facebook.com/v4.", "facebook.com/v5.", "facebook.com/v6.", "facebook.com/v7.", "facebook.com/v8.", "facebook.com/v9.", "graph.facebook.com", "staticxx.facebook.com", "fbcdn.net"];
    readonly company: "Meta Platforms, Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
