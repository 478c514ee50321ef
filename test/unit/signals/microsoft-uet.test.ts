import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/microsoft-uet.js';
import { registerSignal } from '../../../src/signals/registerSignal.js';
import { facts } from '../../../src/vendors/microsoft-advertising.js';
import { forget, scope, settled } from './page.js';
import { startPage } from './startPage.js';

const queue = (): unknown[] => scope.uetq as unknown[];
const denied = { ad_storage: 'denied' };
const granted = { ad_storage: 'granted' };

beforeEach(() => forget('uetq'));

describe('the signal for UET', () => {
  it('says denied first, then each change, in front of what the page has queued', () => {
    const page = startPage('microsoft-uet', { vendors: [facts] });
    page.answer();
    queue().push('event', 'purchase', {});
    page.answer('granted');
    page.answer('granted');
    const said = ['consent', 'default', denied, 'consent', 'update', granted];
    expect(queue()).toEqual([...said, 'event', 'purchase', {}]);
  });

  it('says the default before what stands in a queue of the page’s own', () => {
    scope.uetq = ['event', 'early', {}];
    startPage('microsoft-uet', { vendors: [facts] }).answer('denied');
    expect(queue()).toEqual(['consent', 'default', denied, 'event', 'early', {}]);
  });

  it('says it to the library, once that has taken the place of the queue', () => {
    const log: unknown[] = [];
    const page = startPage('microsoft-uet', { vendors: [facts] });
    page.answer('granted');
    scope.uetq = { push: (...parts: unknown[]) => log.push(parts) };
    page.answer('denied');
    page.answer('granted');
    expect(log).toEqual([
      ['consent', 'update', denied],
      ['consent', 'update', granted],
    ]);
  });

  it('makes no queue where a stub stands, and is heard first by the one that comes', async () => {
    registerSignal('stubs', () => () => {});
    const page = startPage('microsoft-uet', { vendors: [facts] });
    page.answer();
    expect(scope.uetq).toBeUndefined();
    page.answer('granted');
    scope.uetq = ['event', 'purchase', {}];
    await settled();
    expect(queue()).toEqual(['consent', 'default', denied, 'consent', 'update', granted, 'event', 'purchase', {}]);
    registerSignal('stubs', undefined as never);
  });

  it('is silent without a vendor', () => {
    startPage('microsoft-uet', { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(scope.uetq).toBeUndefined();
  });
});
