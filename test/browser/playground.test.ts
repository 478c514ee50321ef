/** The playground, from a server of files alone: what is chosen, what is shown, and what is to be pasted say the same. */
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import { enginesFor } from '../rig/launch.js';
import type { Handler, RigServer } from '../rig/server.js';
import { contentType } from '../rig/server/contentType.js';
import { leaks, SHOP, startSite } from './site.js';
import { useTab } from './tab.js';

const HOST = 'files.example.co.uk';
const PAGE = `https://${HOST}/demo/playground/`;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Any server of files, of a folder that has `demo/` and `dist/`. */
const serveFiles: Handler = (req, res, next) => {
  const path = req.url!.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
  if (!/^\/(demo|dist)\/[\w./-]+$/.test(path) || !existsSync(ROOT + path)) return next();
  res.setHeader('content-type', contentType(path));
  createReadStream(ROOT + path).pipe(res);
};

/** Runs inside the page: what the banners of its frames say, or its own, if they are there. What screen readers are told comes later. */
const readBanners = (): string[] =>
  [document, ...[...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument)].flatMap(
    (one) => {
      const lines = one?.querySelector('sekisho-root')?.shadowRoot?.querySelectorAll('.words p:not([role])');
      return lines ? [[...lines].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ')] : [];
    },
  );

/** Runs inside the page: somebody chooses or writes something. */
const put = ([name, value]: readonly [string, string]): void => {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

let server: RigServer;
beforeAll(async () => {
  server = await startSite([[HOST, serveFiles]]);
});
afterAll(() => server.close());

describe.each(enginesFor(['chromium'], 'a page for developers'))('the playground in %s', (engine) => {
  const tab = useTab(engine, () => server);

  const open = async (fragment: string): Promise<void> => {
    await tab.page.open(`${PAGE}?${encodeURIComponent(fragment)}#${fragment}`);
    await tab.page.waitFor('document.querySelector("#tag")?.textContent');
  };
  const asks = (text: string): Promise<void> =>
    tab.page.waitFor(
      `[desktop, phone].every(({ document }) => document.querySelector('sekisho-root')?.shadowRoot.textContent.includes('${text}'))`,
    );

  it('shows the banner at both sizes, and writes a tag that shows the same on a page; from a link, and after a change', async () => {
    await open(
      'vendors=yahoo-japan-ads+meta-pixel&language=ja&region=JP&layout=box&accent=%23c2410c&company=Papier&revisedAt=2026-03-20',
    );
    await asks('すべて拒否');
    for (const [field, value, text] of [
      ['language', 'ja', 'すべて拒否'],
      ['language', 'en', 'Reject all'],
    ] as const) {
      await tab.page.evaluate(put, [field, value]);
      await asks(text);
      const [tag, [banner], address] = await Promise.all([
        tab.page.text('#tag'),
        tab.page.evaluate(readBanners),
        tab.page.evaluate<string>('location.hash'),
      ]);
      const language = /language=(\w+)/.exec(address)?.[1] ?? 'en';
      expect(tag).toContain('data-accent="#c2410c"');
      expect(tag).not.toContain('data-language');
      expect(tag).toContain('{"policy":{"revisedAt":"2026-03-20"},"contacts":{"name":"Papier"}}');
      const page = await tab.visitor.page();
      const url = `${SHOP}/${language}${field}`;
      server.page(url, {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html lang="${language}"><head>${tag.replaceAll('/sekisho/', '/dist/')}</head><body></body></html>`,
      });
      await page.open(url);
      await page.wait('part=reject');
      expect(await page.evaluate(readBanners)).toEqual([banner]);
      expect(banner).toContain('The Paper Shop');
      expect(await page.errors()).toEqual([]);
      await page.close();
    }
    expect(leaks(server)).toEqual([]);
    expect(await tab.page.errors()).toEqual([]);
    expect(await findViolations(tab.page)).toEqual([]);
  });

  it('takes what fits, says what does not, and keeps the rest; the link opens the same again', async () => {
    await open('');
    for (const [name, value] of [
      ['site', 'Tea & <b>Paper</b>'],
      ['url', 'https://shop.example/privacy?a=1&b=2'],
      ['url', 'shop.example'],
      ['accent', 'no colour'],
      ['layout', 'sheet'],
      ['preferences', 'side'],
      ['reopen', 'on'],
      ['theme', 'dark'],
      ['transmission', '/privacy#table'],
      ['email', 'p@shop.example'],
    ] as const)
      await tab.page.evaluate(put, [name, value]);
    expect(await tab.page.evaluate('form.url.validationMessage')).toBe('An address begins with / or https://');
    const tag = await tab.page.text('#tag');
    expect(tag).toContain('data-policy-url="https://shop.example/privacy?a=1&#38;b=2"');
    // only a browser knows its colours
    await tab.page.waitFor('warnings.textContent.includes("weak-color")');
    expect(await tab.page.text('#warnings')).toContain('"no colour" is no colour');
    await open(await tab.page.evaluate<string>('location.hash.slice(1)'));
    expect(await tab.page.text('#tag')).toBe(tag);
    await asks('Tea & <b>Paper</b>');
  });

  it('stays where it is when the banner’s own link is pressed, and asks again', async () => {
    await open('');
    await asks('Reject all');
    const press = (what: string): Promise<unknown> =>
      tab.page.evaluate(`desktop.document.querySelector('sekisho-root').shadowRoot.querySelector('${what}').click()`);
    await press('.links a');
    await press('[part~=reject]');
    await tab.page.waitFor('desktop.sekisho.decision.status === "decided"');
    await tab.page.atRest();
    expect(server.requests(/\/privacy/)).toEqual([]);
    await tab.page.click('#again');
    await asks('Reject all');
  });
});
