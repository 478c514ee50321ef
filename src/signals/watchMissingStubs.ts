import { warn } from '../lib/warn.js';
import type { Vendor } from '../types/index.js';
import { stubsOf } from './stubsOf.js';

/** How engines name what is not there: Chromium and Firefox, WebKit; and what is there without what was called. */
const MISSING = /([\w$]+)(?:\.[\w$.]+)? is not (?:defined|a function)|variable: ([\w$]+)/;

/** In the debug build: tells the developer of calls that fail as nothing stands for a held vendor's global. */
export const watchMissingStubs = (vendors: readonly Vendor[]): void => {
  const owners = new Map(vendors.flatMap((vendor) => stubsOf(vendor).map(({ name }) => [name, vendor.id] as const)));
  const look = (message: unknown): void => {
    const [, name = '', variable = ''] = MISSING.exec(String(message).replace('window.', '')) || [];
    const owner = owners.get(name || variable);
    if (owner) warn('no-stub', `${name || variable} (${owner})`);
  };
  addEventListener('error', ({ message }) => look(message));
  addEventListener('unhandledrejection', ({ reason }) => look((reason as Partial<Error> | undefined)?.message));
};
