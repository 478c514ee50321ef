import { describe, expect, it } from 'vitest';
import { rights as words } from '../../../src/locales/enRights.js';
import { requestLinks } from '../../../src/ui/requests.js';
import { settingsOf } from '../settings.js';

describe('requests', () => {
  it('are of eight kinds, each with the number of the receipt (R49)', () => {
    const url = 'https://shop.example/ask?what={request}&receipt={receipt}';
    const links = requestLinks(settingsOf({ rights: { url } }), 'en', words, 'number-7');
    const asked = links.map(({ href }) => new URL(href).searchParams);
    expect(new Set(asked.map((query) => query.get('what'))).size).toBe(8);
    expect(new Set(asked.map((query) => query.get('receipt')))).toEqual(new Set(['number-7']));
    const mails = requestLinks(settingsOf({ contacts: { email: 'desk@shop.example' } }), 'en', words, 'number-7');
    for (const { href } of mails) expect(decodeURIComponent(href)).toMatch(/^mailto:desk@shop\.example\?.*number-7/s);
  });
});
