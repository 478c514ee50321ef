import { LY } from './ly.js';

/** Yahoo! Tag Manager (LY Corporation). Declare the vendors of the tags in it as well. */
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
