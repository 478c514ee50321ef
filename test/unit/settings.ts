import { readOptions } from '../../src/options/readOptions.js';
import type { Options, Vendor } from '../../src/types/index.js';
import type { Settings } from '../../src/types/internal.js';

/** Vendors of the tests: one a purpose, and a necessary one. */
export const vendors = [
  { id: 'counter', purpose: 'analytics', cookies: ['_ga', '_ga_*'], signals: ['google'] },
  { id: 'adverts', purpose: 'advertising', cookies: ['_gcl_*'], signals: ['google'] },
  { id: 'retarget', purpose: 'advertising' },
  { id: 'film', purpose: 'functional' },
  { id: 'login', purpose: 'necessary' },
] as const satisfies Vendor[];

export const settingsOf = (options: Options = {}): Settings =>
  readOptions({ vendors, policy: { version: '1' }, ...options });
