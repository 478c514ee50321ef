import type { Settings } from '../types/internal.js';
/**
 * What a page has put into the worker's address when it registered it (`signals/service-worker`): so it is there at each start,
 * before anything else is read. Where it cannot be read, nobody knows whose an address is, and no other site's may be asked.
 */
export declare const readAddress: (address: string) => Settings;
