import type { Disclosure, Links, Party } from '../types/index.js';
/** Adobe Experience Cloud: Analytics, Target, the visitor ID service and the Web SDK. A site that sends to a host of its own adds that. */
export declare const facts: {
    readonly id: 'adobe-experience-cloud';
    readonly purpose: 'analytics';
    readonly hosts: readonly ["omtrdc.net", "2o7.net", "adobedc.net", "demdex.net"];
    readonly cookies: readonly ["AMCV_*", "AMCVS_*", "s_ecid", "s_cc", "s_sq", "s_ac", "s_vi", "s_fid", "mbox", "mboxEdgeCluster", "at_check"];
    readonly company: "Adobe Inc.";
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
