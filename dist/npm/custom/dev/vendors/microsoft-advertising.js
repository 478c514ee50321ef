import { MICROSOFT } from './microsoft.js';

/** Microsoft Advertising: Universal Event Tracking, `bat.js`. */
const facts = {
    id: 'microsoft-advertising',
    purpose: 'advertising',
    advertises: true,
    hosts: ['bat.bing.com', 'bat.bing.net'],
    cookies: ['_uetsid', '_uetvid', '_uetmsclkid'],
    storage: ['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp', '_uetmsclkid', '_uetmsclkid_exp'],
    signals: ['microsoft-uet'],
    // Microsoft’s UET tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'uetq', kind: 'list' }],
    company: MICROSOFT,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
