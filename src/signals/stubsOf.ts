import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import type { Stub, Vendor } from '../types/index.js';
import { stubs } from '../vendors/lists/stubs.js';

const readStub = (given: unknown): readonly Stub[] => {
  const stub = own<Stub>(given);
  const isSound =
    /^[a-z_$][\w$]*$/i.test(String(stub.name)) &&
    ['function', 'list', 'object'].includes(stub.kind!) &&
    !/__proto__|prototype|constructor/.test(JSON.stringify(given));
  return isSound ? [stub as Stub] : [];
};

/** What can stand for a vendor's globals: as the site has given it, else what is known of it; what is malformed is left out. */
export const stubsOf = (vendor: Pick<Vendor, 'id' | 'stubs'>): readonly Stub[] =>
  (attempt(() => [...(vendor.stubs || stubs[vendor.id] || [])]) || []).flatMap(
    (given) => attempt(() => readStub(given)) || [],
  );
