import { LY } from './ly.js';

/** LINE Tag: conversions and remarketing on LINE. */
const facts = {
    id: 'line-tag',
    purpose: 'advertising',
    hosts: ['d.line-scdn.net/n/line_tag/', 'tr.line.me'],
    cookies: ['__lt__cid', '__lt__cid.*', '__lt__sid'],
    company: LY,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
