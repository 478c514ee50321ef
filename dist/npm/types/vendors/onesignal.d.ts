import type { Disclosure, Links, Party } from '../types/index.js';
/** OneSignal: the SDK for notifications on websites. */
export declare const facts: {
    readonly id: 'onesignal';
    readonly purpose: 'functional';
    readonly hosts: readonly ["onesignal.com"];
    readonly storage: readonly ["ONE_SIGNAL_SDK_DB", "os_pageViews", "onesignal-pageview-count", "onesignal-notification-prompt", "onesignal-non-push-prompt"];
    readonly stubs: readonly [{
        readonly name: 'OneSignalDeferred';
        readonly kind: 'list';
    }];
    readonly company: 'OneSignal, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
