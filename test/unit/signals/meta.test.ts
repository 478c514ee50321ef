import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/meta.js';
import type { Options } from '../../../src/types/index.js';
import { facts } from '../../../src/vendors/meta-pixel.js';
import { forget, scope, settled } from './page.js';
import { startPage, type Page } from './startPage.js';

type Fbq = ((...parts: unknown[]) => void) & { queue: unknown[][]; callMethod?: (...parts: unknown[]) => void };

/** As Meta's base code makes it. */
const snippet = (): Fbq => {
  const fbq = ((...parts: unknown[]) => (fbq.callMethod ? fbq.callMethod(...parts) : fbq.queue.push(parts))) as Fbq;
  scope.fbq = fbq;
  fbq.queue = [];
  fbq('init', '1');
  fbq('track', 'PageView');
  return fbq;
};
const BASE = [
  ['init', '1'],
  ['track', 'PageView'],
];
/** As the library goes on: it takes what waits, and from then on everything. */
const load = (fbq: Fbq): unknown[][] => {
  const log = fbq.queue.splice(0);
  fbq.callMethod = (...parts) => void log.push(parts);
  return log;
};

const start = (options: Options = {}): Page => startPage('meta', { vendors: [facts], ...options });

beforeEach(() => forget('fbq'));

describe('the signal for Meta Pixel', () => {
  it('revokes before init, and grants', async () => {
    const page = start();
    page.answer();
    const fbq = snippet();
    await settled();
    expect(fbq.queue).toEqual([['consent', 'revoke'], ...BASE]);
    page.answer('granted');
    expect(fbq.queue).toEqual([['consent', 'revoke'], ['consent', 'grant'], ...BASE]);
    const log = load(fbq);
    page.answer('granted');
    page.answer('denied');
    expect(log.slice(4)).toEqual([['consent', 'revoke']]);
  });

  it('limits the use for whoever has opted out, and leaves it so on the page', () => {
    const fbq = snippet();
    const page = start({ regime: 'opt-out' });
    page.answer();
    expect(fbq.queue).toEqual([['consent', 'grant'], ...BASE]);
    page.answer('denied');
    const limited = ['dataProcessingOptions', ['LDU'], 0, 0];
    expect(fbq.queue).toEqual([['consent', 'grant'], limited, ['consent', 'revoke'], ...BASE]);
    const log = load(fbq);
    page.answer('granted');
    expect(log.at(-1)).toEqual(['consent', 'grant']);
    expect(log.at(-2)).toEqual(limited);
    forget('fbq');
    const other = snippet();
    start({ regime: 'opt-out' }).answer(undefined, true);
    expect(other.queue.slice(0, 2)).toEqual([limited, ['consent', 'revoke']]);
  });

  it('is silent without a vendor', () => {
    const fbq = snippet();
    start({ vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(fbq.queue).toEqual(BASE);
  });
});
