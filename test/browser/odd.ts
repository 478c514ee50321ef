/** Pages that are odd or hostile, each on a host of its own, and the one proof that all of them have to stand. */
import { expect } from 'vitest';
import type { Page } from '../rig/driver.js';
import type { RigServer } from '../rig/server.js';
import { askForImage } from './pages/trackers.js';
import { leaks } from './site.js';

/** The Sekisho tag's attributes on every odd page. A slow machine is not to end the order of its scripts: the limit is long. */
export const TAG = 'data-vendors="google-ads google-analytics vimeo" data-policy-url="/privacy" data-timeout="60000"';

/** The Sekisho tag. */
export const sekisho = (attributes = '', file = 'sekisho.js'): string =>
  `<script src="/dist/${file}" ${TAG} ${attributes}></script>`;

/** What every odd page holds: a script, an inline script after it, and a frame. `attributes` go to the scripts. */
export const held = (attributes = ''): string =>
  `<script type="text/plain" data-vendor="google-ads" data-src="https://v.example/held.js" ${attributes}></script>
<script type="text/plain" data-vendor="google-ads" ${attributes}>(window.ran = window.ran || []).push('inline')</script>
<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" width="320" height="180" title="Lesson"></iframe>`;

/** A vendor's image, asked for by the page's own code without annotation. */
export const PIXEL = 'https://www.googleadservices.com/pixel.gif';

export interface OddPage {
  readonly before?: string;
  readonly tag?: string;
  readonly head?: string;
  readonly body?: string;
  /** The whole document, in place of all of these. */
  readonly whole?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves an odd page and gives its address. */
export const oddPage = (
  server: RigServer,
  name: string,
  { before = '', tag = sekisho(), head = '', body = '', whole, headers = {} }: OddPage,
): string => {
  const url = `https://${name}.example.co.uk/`;
  server.behave('https://v.example/held.js', { body: `(window.ran = window.ran || []).push('held')` });
  server.page(url, {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body:
      whole ??
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${before}${tag}<title>Shop</title>${head}</head><body><main><h1>Shop</h1>${body}</main></body></html>`,
  });
  return url;
};

/** Nothing leaves and nothing runs, also of what page code asks for now. */
export const expectHeld = async (page: Page, server: RigServer, why = ''): Promise<void> => {
  await page.evaluate(askForImage, PIXEL);
  await page.atRest();
  expect(leaks(server), why).toEqual([]);
  expect(await page.evaluate(() => window.ran ?? []), why).toEqual([]);
};

/** Everything held runs, in order and once. */
export const expectReleased = async (page: Page, server: RigServer, why = ''): Promise<void> => {
  await server.waitFor('https://player.vimeo.com/video/1');
  await server.waitFor(PIXEL);
  await page.waitFor('window.ran && ran.length > 1');
  await page.atRest();
  expect(await page.evaluate(() => window.ran), why).toEqual(['held', 'inline']);
  expect(server.requests('https://v.example/held.js'), why).toHaveLength(1);
};

/** The visitor sees the banner while all is held, accepts, and all is released once. */
export const prove = async (page: Page, server: RigServer, url: string): Promise<void> => {
  await page.open(url);
  await page.wait('part=accept');
  await expectHeld(page, server, url);
  await page.click('part=accept');
  await page.gone('part=banner');
  await expectReleased(page, server, url);
};
