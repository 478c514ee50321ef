// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { charsetOf } from '../../../src/server/charsetOf.js';

describe('what a Content-Type says of the encoding', () => {
  it.each([
    ['text/html', ''],
    ['text/html; charset=', ''],
    ['text/html; charset=none', ''],
    ['text/html; charset=utf-8', 'plain'],
    ['text/html;charset="Shift_JIS"', 'plain'],
    ['text/html; x=1; CHARSET=EUC-JP', 'plain'],
    ['text/html; xcharset=iso-2022-jp', ''],
    ['text/html; charset=iso-2022-jp', 'foreign'],
    ["text/html; charset='csISO2022JP'", 'foreign'],
    ['text/html; charset=unicode', 'foreign'],
    ['text/html; charset=UTF-16LE; x=1', 'foreign'],
    ['text/html; charset=utf-8; charset=utf-16', 'foreign'],
    ['text/html; charset=utf-8, text/html; charset=none', ''],
  ])('%s', (contentType, charset) => {
    expect(charsetOf(contentType)).toBe(charset);
  });
});
