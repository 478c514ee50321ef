import { LY } from './ly.js';

// What it loads is asked for by the vendors of the tags in it: declare those as well.
const facts = {
    id: 'yahoo-tag-manager',
    purpose: 'functional',
    hosts: ['yjtag.jp'],
    company: LY,
    catalogue: true,
};
({
    company: facts.company});

export { facts };
