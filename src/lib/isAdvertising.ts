import type { Purpose, Vendor } from '../types/index.js';

/** Whether what is received under a purpose, or by a vendor of it, is used for advertising, whatever the purpose is called. */
export const isAdvertising = (purpose: string, purposes: readonly Purpose[], vendor?: Vendor): boolean =>
  purpose === 'advertising' || !!vendor?.advertises || !!purposes.find(({ id }) => id === purpose)?.advertising;
