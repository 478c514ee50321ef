import { attempt } from '../lib/attempt.js';
import { of, page } from '../lib/page.js';
import { normalizeRegion } from './normalizeRegion.js';

/** A region that was said, but not so that it is known (ISO 3166-1 leaves this code to everyone's own use). */
export const UNKNOWN = 'ZZ';

/** Inert markup that an attacker can inject must not loosen anything: where the tag has a nonce, this has it too. */
const readMeta = (nonce: string): string | undefined => {
  for (const meta of page('querySelectorAll')<HTMLMetaElement>('meta[name=sekisho-region]'))
    if ((of(meta, 'nonce') || '') === nonce) return of(meta, 'content');
  return undefined;
};

/** What the server says with the page, in a header that a script can read. Secure contexts only, in some browsers. */
const readServer = (): string | undefined => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.serverTiming?.find(({ name }) => name === 'region')?.description;
};

/**
 * Where the visitor is, as the page or its server says it: the option, else `<meta name="sekisho-region">`, else
 * `Server-Timing: region;desc=…`. Nothing is asked of any network. An empty value is passed over, one that cannot be read
 * is not: that region is unknown. Empty where nobody has said anything. Never throws.
 */
export const readRegion = (given?: unknown, nonce = ''): string => {
  let isSaid = false;
  for (const read of [() => given, () => readMeta(nonce), readServer]) {
    const said: unknown = attempt(read);
    if (said === undefined || said === null) continue;
    isSaid = true;
    if (said !== '') return (typeof said === 'string' && normalizeRegion(said)) || UNKNOWN;
  }
  return isSaid ? UNKNOWN : '';
};
