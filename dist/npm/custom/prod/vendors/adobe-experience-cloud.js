import { ADOBE } from './adobe.js';

/** Adobe Experience Cloud: Analytics, Target, the visitor ID service and the Web SDK. A site that sends to a host of its own adds that. */
const facts = {
    id: 'adobe-experience-cloud',
    purpose: 'analytics',
    // demdex.net serves the visitor ID service and Audience Manager alike
    hosts: ['omtrdc.net', '2o7.net', 'adobedc.net', 'demdex.net'],
    // not `kndctr_*`, which would take the Web SDK’s record of consent
    cookies: [
        'AMCV_*',
        'AMCVS_*',
        's_ecid',
        's_cc',
        's_sq',
        's_ac',
        's_vi',
        's_fid',
        'mbox',
        'mboxEdgeCluster',
        'at_check',
    ],
    company: ADOBE,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
