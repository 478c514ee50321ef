import type { Party, Vendor } from '../types/index.js';

const EMPTY: Party = { name: '', company: '', country: '' };

/** Who a vendor is: what the site says, field by field, over what is built in; nothing if neither says anything. */
export const mergeParty = ({ party }: Vendor, known?: Partial<Party>): Party | undefined =>
  known || party ? { ...EMPTY, ...known, ...party } : undefined;
