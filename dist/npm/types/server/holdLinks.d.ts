import type { AddressTest } from './addressTest.js';
/** A `Link` header without what would fetch from a denied vendor; as it is where nothing would. */
export declare const holdLinks: (header: string, { lacks }: AddressTest, base: string) => string;
