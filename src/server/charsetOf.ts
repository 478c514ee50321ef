import { attempt } from '../lib/attempt.js';

/**
 * What a `Content-Type` says of the encoding: `plain` keeps ASCII as it is, so that tags are found; `foreign` does not; empty where
 * none is named that browsers know, so that they look for one in the page.
 */
export type Charset = 'plain' | 'foreign' | '';

/** By their labels UTF-16 and ISO-2022-JP. https://encoding.spec.whatwg.org/#names-and-labels */
const FOREIGN: ReadonlySet<string> = new Set([
  'csiso2022jp',
  'iso-2022-jp',
  'csunicode',
  'iso-10646-ucs-2',
  'ucs-2',
  'unicode',
  'unicodefeff',
  'unicodefffe',
  'utf-16',
  'utf-16be',
  'utf-16le',
]);

const LABEL = /;\s*charset\s*=\s*["']?([^\s"';,]*)/gi;

const isKnown = (label: string): boolean => !!attempt(() => new TextDecoder(label));

/** Of several one that is foreign counts, for servers and browsers do not agree on which does. */
export const charsetOf = (contentType: string): Charset => {
  const labels = [...contentType.matchAll(LABEL)].map(([, label]) => label!.toLowerCase());
  if (labels.some((label) => FOREIGN.has(label))) return 'foreign';
  return labels.length && labels.every(isKnown) ? 'plain' : '';
};
