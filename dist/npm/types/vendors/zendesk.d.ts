import type { Disclosure, Links, Party } from '../types/index.js';
/** Zendesk: the web widget, with messaging and chat. */
export declare const facts: {
    readonly id: 'zendesk';
    readonly purpose: 'functional';
    readonly hosts: readonly ["zdassets.com", "zendesk.com", "zopim.com"];
    readonly cookies: readonly ["__zlcmid"];
    readonly storage: readonly ["ZD-buid", "ZD-suid", "ZD-store", "ZD-settings", "ZD-widgetOpen", "ZD-launcherLabelRemoved"];
    readonly stubs: readonly [{
        readonly name: 'zE';
        readonly kind: 'function';
    }];
    readonly company: 'Zendesk, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
