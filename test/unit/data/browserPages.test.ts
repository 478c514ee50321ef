// @vitest-environment node
import { expect, it } from 'vitest';
import { browserPages } from '../../../src/data/browserPages.js';
import { detectBrowser } from '../../../src/ui/disclosures/detectBrowser.js';
import { linkAddress } from '../../../src/lib/linkAddress.js';
import { isFilled, isSecure } from '../vendors/texts.js';

it.each(Object.values(browserPages))('$name has a name and a secure address, with source and date', (row) => {
  expect(isFilled(row.name) && isFilled(row.url) && isSecure(row.url)).toBe(true);
  expect(row.source).not.toBe('');
  expect(row.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
});

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
it.each([
  ['chrome', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'],
  ['edge', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0'],
  ['opera', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 OPR/120.0.0.0'],
  ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  ['chrome', `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) ${WEBKIT} CriOS/142.0 Mobile/15E148 Safari/604.1`],
  ['safari-mobile', `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) ${WEBKIT} Version/18.0 Mobile/15E148 Safari/604.1`],
  ['safari', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/18.0 Safari/605.1.15`],
  [
    undefined,
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
  ],
  [undefined, 'curl/8'],
])('%s is known by %s', (id, userAgent) => expect(detectBrowser(userAgent)).toBe(id));

it.each([
  ['/privacy', '/privacy'],
  ['https://a.example/', 'https://a.example/'],
  ['//a.example/', '//a.example/'],
  ['javascript:alert(1)', ''],
  [' java\nscript:alert(1)', ''],
  ['data:text/html,x', ''],
  ['https://', ''],
])('%j becomes the link %j', (address, link) => expect(linkAddress(address)).toBe(link));
