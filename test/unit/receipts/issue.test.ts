import { afterEach, expect, it, vi } from 'vitest';
import { settingsOf } from '../settings.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

it.each([
  ['waits for the network once a page where the site names an address for receipts', { url: '/receipts' }, 1],
  ['has nothing to wait for without one', {}, 0],
])('%s', async (_, receipt, count) => {
  const listen = vi.spyOn(window, 'addEventListener');
  const { issue } = await import('../../../src/receipts/issue.js');
  const settings = settingsOf({ receipt });
  await issue(settings);
  await issue(settings);
  expect(listen.mock.calls.filter(([type]) => type === 'online')).toHaveLength(count);
});
