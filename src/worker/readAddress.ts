import { attempt } from '../lib/attempt.js';
import { readOptions } from '../options/readOptions.js';
import type { Settings } from '../types/internal.js';

/**
 * What a page has put into the worker's address when it registered it (`signals/service-worker`): so it is there at each start,
 * before anything else is read. Where it cannot be read, nobody knows whose an address is, and no other site's may be asked.
 */
export const readAddress = (address: string): Settings => {
  const options = attempt(() => JSON.parse(new URL(address).searchParams.get('options') ?? '') as unknown);
  const isRead = typeof options === 'object' && options && !Array.isArray(options);
  return readOptions(isRead ? options : { guard: 'all' });
};
