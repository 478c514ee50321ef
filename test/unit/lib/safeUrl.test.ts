// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/lib/safeUrl.js';

const base = 'https://shop.example/a/b';

describe('safeUrl', () => {
  it.each([
    ['https://example.com/privacy?a=1#b', 'https://example.com/privacy?a=1#b'],
    ['http://example.com', 'http://example.com/'],
    ['/privacy', 'https://shop.example/privacy'],
    ['privacy', 'https://shop.example/a/privacy'],
    ['//example.com/x', 'https://example.com/x'],
    ['HTTPS://example.com', 'https://example.com/'],
  ])('lets %s through', (address, expected) => expect(safeUrl(address, base)).toBe(expected));

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'mailto:a@example.com',
    'https://',
    '',
  ])('stops %j', (address) => expect(safeUrl(address, base)).toBeUndefined());
});
