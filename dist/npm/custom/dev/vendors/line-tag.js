import { LY } from './ly.js';

/** LINE Tag: conversions and remarketing on LINE. */
const facts = {
    id: 'line-tag',
    purpose: 'advertising',
    advertises: true,
    hosts: ['d.line-scdn.net/n/line_tag/', 'tr.line.me'],
    cookies: ['__lt__cid', '__lt__cid.*', '__lt__sid'],
    // LINE’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_lt', kind: 'function', list: '_ltq' }],
    company: LY,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
