import { page } from '../lib/page.js';
import type { View } from '../types.js';
import { watchLinks } from './links.js';
import { watchRecord } from './watchRecord.js';

/**
 * Makes what listens to the page: for calls of the interface, for a record changed elsewhere, for the page's end. To be
 * called once more after `document.open()`, which takes every listener away, and with `true` to stop.
 */
export const createEars = (
  name: string,
  show: (view: View) => unknown,
  onRecord: () => void,
  onParsed: () => void,
): ((isOver?: boolean) => void) => {
  let ended = new AbortController();
  return (isOver) => {
    ended.abort();
    if (isOver) return;
    ended = new AbortController();
    const { signal } = ended;
    watchLinks(show, signal);
    watchRecord(name, onRecord, signal);
    page('addEventListener')('DOMContentLoaded', onParsed, { signal });
  };
};
