/// <reference types="vite/client" />
import type { Disclosure, Links, Party, Stub, Vendor } from '../../../src/types/index.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { catalogue } from '../../../src/vendors/lists/catalogue.js';
import * as core from '../../../src/vendors/lists/disclosures.js';
import { further } from '../../../src/vendors/lists/further.js';
import * as coreParties from '../../../src/vendors/lists/parties.js';

/** What a vendor file exports. */
export interface VendorFile {
  readonly facts: Vendor;
  readonly party: Party;
  readonly links: Links;
  readonly disclosure: Disclosure;
  /** Of a vendor in the core set; others have them among their facts. */
  readonly stubs?: readonly Stub[];
}

const modules = import.meta.glob<Partial<VendorFile>>('../../../src/vendors/*.ts', { eager: true });

/** Every vendor file by its name: what has facts is one. */
export const files = Object.entries(modules).flatMap(([path, file]) =>
  'facts' in file ? [[path.replace('../../../', ''), file as VendorFile] as const] : [],
);

/** Every vendor that is built in: the core set, then the catalogue. */
export const all: readonly Vendor[] = [...builtIn, ...further];

export const parties: Readonly<Record<string, Party>> = {
  ...coreParties.parties,
  ...Object.fromEntries(Object.entries(catalogue).map(([id, { party }]) => [id, party])),
};

export const disclosures: Readonly<Record<string, Disclosure>> = {
  ...core.disclosures,
  ...Object.fromEntries(Object.entries(catalogue).map(([id, { disclosure }]) => [id, disclosure])),
};
