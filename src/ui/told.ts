/** What is told of a vendor: what is built in, and over it, field by field, what the site says. */
import type { Disclosure, Party, Vendor } from '../types.js';

const NOBODY: Party = { name: '', company: '', country: '' };

const NOTHING: Disclosure = {
  use: '',
  recipientUse: '',
  sends: [],
  cookies: [],
  privacyPolicy: '',
  source: '',
  checked: '',
};

/** Who a vendor is; nothing if neither the site nor we know. */
export const tellParty = ({ party }: Vendor, known?: Partial<Party>): Party | undefined =>
  known || party ? { ...NOBODY, ...known, ...party } : undefined;

/** What visitors are told about a vendor; nothing if neither the site nor we know. */
export const tellDisclosure = ({ disclosure }: Vendor, known?: Partial<Disclosure>): Disclosure | undefined =>
  known || disclosure ? { ...NOTHING, ...known, ...disclosure } : undefined;
