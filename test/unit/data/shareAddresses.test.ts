// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { shareAddresses } from '../../../src/data/shareAddresses.js';

describe('addresses that share a page', () => {
  it.each(Object.keys(shareAddresses))(
    '%s: carries the page and its title, and nothing of them gets out (R43)',
    (id) => {
      const page = 'https://example.com/?a=1&b=2';
      const title = '"Tea" & <b>cake</b> #1';
      const { protocol, search, hash } = new URL(shareAddresses[id]!(page, title));
      expect(protocol).toBe(id === 'mail' ? 'mailto:' : 'https:');
      expect(hash).toBe('');
      expect(new URLSearchParams(search).get('b')).toBeNull();
      expect([...new URLSearchParams(search).values()]).toContain(page);
    },
  );

  it('knows no others', () => {
    for (const id of ['', 'constructor', '__proto__', 'toString']) expect(shareAddresses[id]).toBeUndefined();
  });
});
