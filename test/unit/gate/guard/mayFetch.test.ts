import { expect, it } from 'vitest';
import { createMayFetch } from '../../../../src/gate/guard/mayFetch.js';
import { settingsOf } from '../../settings.js';

const settings = settingsOf({ vendors: [{ id: 'ads', purpose: 'advertising', hosts: ['www.ads.example/pixel'] }] });
const isHeld = (address: unknown): boolean => String(address).includes('ads.example');
const mayFetch = createMayFetch(settings, isHeld);

it.each([
  ['as it is', '<img src="https://www.ads.example/pixel">'],
  ['in capitals', '<IMG SRC="HTTPS://WWW.ADS.EXAMPLE/pixel">'],
  ['of another namespace', '<svg:image href="//www.ads.example/pixel"/>'],
  ['in a template', '<template><p></p></template>//www.ads.example'],
  ['as a background', '<td background="//www.ads.example">'],
  ['with a number for a letter', '<img src="https://www&#46;ads.example">'],
  ['with a name for a letter', '<img src="https&colon;&sol;&sol;www&period;ads.example">'],
  ['with a soft hyphen by its old name', '<img src="https://www.ads&shy.example">'],
  ['with a line end', '<img src="https://www.a\nds.example">'],
  ['with a tab', '<img src="https://www.a\tds.example">'],
  ['in percent', '<img src="https://www.%61ds.example">'],
  ['in full width', '<img src="https://www.ads．example">'],
  ['behind backslashes', '<img src="\\\\www.%61ds.example">'],
  ['behind a scheme alone', '<img src="http:www.%61ds.example">'],
  ['in a frame of its own', '<iframe srcdoc="&amp;lt;img&amp;gt;">'],
])('takes markup for one that fetches from a vendor whose host is written %s', (_, markup) => {
  expect(mayFetch(markup)).toBe(true);
});

it.each([
  ['has nothing that fetches', '<p>Read https://www.ads.example/pixel &#46; %</p>'],
  ['asks others', '<img src="https://cdn.example/a.png?x=1&amp;y=2"><script src="/own.js"></script>'],
  ['has other letters elsewhere', '<img src="/写真.png" alt="「写真」&nbsp;100%"><p>注意：あ &lt; b</p>'],
])('leaves markup alone that %s', (_, markup) => {
  expect(mayFetch(markup)).toBe(false);
});

it('takes all markup that fetches for suspect where every site is guarded, or the page’s base is a vendor', () => {
  const all = createMayFetch({ ...settings, guard: 'all' }, isHeld);
  expect([all('<img src="/a.png">'), all('<p>a</p>')]).toEqual([true, false]);
  const base = document.createElement('base');
  base.href = 'https://www.ads.example/';
  document.head.append(base);
  expect([mayFetch('<img src="/pixel">'), mayFetch('<p>/pixel</p>')]).toEqual([true, false]);
  base.remove();
});
