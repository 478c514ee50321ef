import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/pinterest.js';
import { facts } from '../../../src/vendors/pinterest.js';
import { forget, scope, settled } from './page.js';
import { startPage } from './startPage.js';

type Pintrk = ((...parts: unknown[]) => void) & { queue: unknown[][] };

/** As Pinterest's base code makes it. */
const snippet = (): Pintrk => {
  const pintrk: Pintrk = Object.assign((...parts: unknown[]): void => void pintrk.queue.push(parts), {
    queue: [] as unknown[][],
  });
  scope.pintrk = pintrk;
  pintrk('load', '1');
  pintrk('page');
  return pintrk;
};
const BASE = [['load', '1'], ['page']];

beforeEach(() => forget('pintrk'));

describe('the signal for the Pinterest tag', () => {
  it('says whether it is granted, in front of the page’s events, and each change', async () => {
    const page = startPage('pinterest', { vendors: [facts] });
    page.answer();
    const pintrk = snippet();
    await settled();
    expect(pintrk.queue).toEqual([['setconsent', false], ...BASE]);
    page.answer('granted');
    page.answer('granted');
    expect(pintrk.queue).toEqual([['setconsent', false], ['setconsent', true], ...BASE]);
  });

  it('is silent without a vendor', () => {
    const pintrk = snippet();
    startPage('pinterest', { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(pintrk.queue).toEqual(BASE);
  });
});
