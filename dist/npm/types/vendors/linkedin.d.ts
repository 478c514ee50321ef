import type { Disclosure, Links, Party } from '../types/index.js';
/** LinkedIn: Insight Tag and plug-ins. */
export declare const facts: {
    readonly id: 'linkedin';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["snap.licdn.com", "ads.linkedin.com", "platform.linkedin.com", "linkedin.com/px/", "linkedin.com/embed/"];
    readonly cookies: readonly ["li_fat_id", "li_giant", "ln_or"];
    readonly storage: readonly ["li_adsId"];
    readonly linksToIdentity: true;
    readonly stubs: readonly [{
        readonly name: 'lintrk';
        readonly kind: 'function';
        readonly queue: 'q';
        readonly entry: 'array';
    }];
    readonly company: 'LinkedIn Corporation';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
