import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/reddit.js';
import { facts } from '../../../src/vendors/reddit-pixel.js';
import { forget, scope, settled } from './page.js';
import { startPage } from './startPage.js';

type Rdt = ((...parts: unknown[]) => void) & { callQueue: unknown[][] };

/** As Reddit's template makes it. */
const snippet = (): Rdt => {
  const rdt: Rdt = Object.assign((...parts: unknown[]): void => void rdt.callQueue.push(parts), {
    callQueue: [] as unknown[][],
  });
  scope.rdt = rdt;
  rdt('init', 't2_1');
  return rdt;
};

beforeEach(() => forget('rdt'));

describe('the signal for Reddit Pixel', () => {
  it('takes its cookies away where it is denied, behind init, and leaves it at that', async () => {
    const page = startPage('reddit', { vendors: [facts] });
    page.answer();
    const rdt = snippet();
    await settled();
    page.answer('granted');
    page.answer('denied');
    expect(rdt.callQueue).toEqual([['init', 't2_1'], ['disableFirstPartyCookies']]);
  });

  it('says nothing where it is granted', () => {
    const rdt = snippet();
    startPage('reddit', { vendors: [facts] }).answer('granted');
    startPage('reddit', { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('denied');
    expect(rdt.callQueue).toEqual([['init', 't2_1']]);
  });
});
