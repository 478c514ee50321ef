import { attempt } from '../lib/attempt.js';
import { throwLater } from '../lib/throwLater.js';
import type { SignalName } from '../types/index.js';
import type { SignalOptions } from '../types/signalOptions.js';
import type { Settings } from '../types/internal.js';
import { isStub } from './isStub.js';
import { isThing } from './isThing.js';
import { readGlobal } from './readGlobal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { whenGlobal } from './whenGlobal.js';
import { whenParsed } from './whenParsed.js';

/** Where a library is found that is an object with methods. */
export interface ClientOptions {
  /** The global name under which the page has it, where that is another one than the vendor’s own snippet gives it. */
  readonly global?: string;
  /** The library itself where the page has it under no global name: imported from npm, or a further instance. */
  readonly clients?: readonly object[];
}

/** Where the page has a library. */
export interface Whereabouts {
  /** The global name that the vendor's own snippet gives it. */
  readonly global: string;
  /** Further names whose coming tells of clients, and where those are found. */
  readonly names?: readonly string[];
  find?(): unknown;
}

/**
 * Has `use` called with each client of a library: when it comes, once the page is parsed, and whenever what is given back is
 * called. What it throws is reported, and keeps no other client from being told.
 */
export const watchClients = (
  settings: Pick<Settings, 'signals'>,
  name: SignalName & keyof SignalOptions,
  { global, names = [], find }: Whereabouts,
  use: (client: object) => void,
): (() => void) => {
  const options = readSignalOptions(settings, name) as { readonly global?: unknown; readonly clients?: unknown };
  const own = typeof options.global === 'string' ? options.global : global;
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const useAll = (): void => {
    for (const client of new Set([readGlobal(own), ...list(find?.()), ...list(options.clients)]))
      if (isThing(client) && !isStub(client)) attempt(() => use(client), throwLater);
  };
  const looks = [own, ...names].map((each) => whenGlobal(each, useAll));
  whenParsed(useAll);
  return () => {
    for (const look of looks) look();
    useAll();
  };
};
