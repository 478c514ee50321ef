import type { Disclosure, Links, Party } from '../types.js';
export declare const facts: {
    readonly id: 'facebook';
    readonly purpose: 'social';
    readonly hosts: readonly ["connect.facebook.net", "connect.facebook.net/en_US/sdk", "connect.facebook.net/ja_JP/sdk", "facebook.com/plugins/", "facebook.com/v1", "facebook.com/v2", "facebook.com/v3", "fbcdn.net"];
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
