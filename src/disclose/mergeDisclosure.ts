import type { Disclosure, Vendor } from '../types.js';

const EMPTY: Disclosure = {
  use: '',
  recipientUse: '',
  sends: [],
  cookies: [],
  privacyPolicy: '',
  source: '',
  checked: '',
};

/** The disclosure of a vendor: what the site says, field by field, over what is built in; nothing if neither says anything. */
export const mergeDisclosure = ({ disclosure }: Vendor, known?: Partial<Disclosure>): Disclosure | undefined =>
  known || disclosure ? { ...EMPTY, ...known, ...disclosure } : undefined;
