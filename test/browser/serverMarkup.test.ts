/** A shop page with the snippets of fifteen vendors that nobody annotated, as its server sends it: as it is, and held there or by a build. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sekisho } from '../../cli/vite.mjs';
import { expressConsent, headTag } from '../../dist/npm/server/index.js';
import { engines } from '../rig/launch.js';
import type { Handler, RigServer } from '../rig/server.js';
import type { ServeOptions } from '../../src/server.js';
import { leaks, startSite } from './site.js';
import { useTab } from './tab.js';

const SNIPPETS = {
  'google-analytics': '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
  'google-ads':
    '<noscript></noscript><img height=1 width=1 alt="" src="//www.googleadservices.com/pagead/conversion/1/?label=a&amp;script=0"/>',
  doubleclick: '<iframe src="https://1.fls.doubleclick.net/activityi;src=1" width="1" height="1"></iframe>',
  'google-adsense':
    '<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1"></script>',
  'google-publisher-tag': '<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>',
  'google-tag-manager': `<script>(function(w,d,s,l,i){var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;
    j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','GTM-1')</script>`,
  'yahoo-japan-ads': '<SCRIPT ASYNC SRC="https://s.yimg.jp/images/listing/tool/cv/ytag.js"></SCRIPT>',
  x: '<blockquote class="twitter-tweet"></blockquote><script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
  vimeo: '<iframe src="https://player.vimeo.com/video/1" width="640" height="360" title="A film"></iframe>',
  youtube: '<img src="/own.gif" srcset="/own.gif 1x, https://i.ytimg.com/vi/1/hq.jpg 2x" alt="A film">',
  'meta-pixel': '<link rel="preload" as="script" href="https://connect.facebook.net/en_US/fbevents.js">',
  hotjar: `<script>(function(h,o,t){r=o.createElement('script');r.async=1;r.src=t+1+'.js';
    o.getElementsByTagName('head')[0].appendChild(r)})(window,document,'https://static.hotjar.com/c/hotjar-')</script>`,
  'microsoft-clarity': '<link rel="modulepreload" href="https://www.clarity.ms/tag/1">',
  criteo: '<script type="text/javascript" src="//dynamic.criteo.com/js/ld/ld.js?a=1" async="true"></script>',
  'google-maps': '<table><tr><td background="https://maps.googleapis.com/maps/api/staticmap?center=1">map</table>',
} as const;

const options = {
  vendors: Object.keys(SNIPPETS),
  site: 'Shop',
  policy: { url: '/privacy', version: '1' },
};

const RELEASED = [
  ...['www.googleadservices.com', '1.fls.doubleclick.net', 'pagead2.googlesyndication.com', 's.yimg.jp'],
  ...['securepubads.g.doubleclick.net', 'platform.twitter.com', 'player.vimeo.com', 'static.hotjar.com'],
  ...['dynamic.criteo.com', 'www.clarity.ms', 'maps.googleapis.com'],
];

const BODY = Object.entries(SNIPPETS)
  .map(([id, snippet]) => `<section id="${id}">${snippet}</section>`)
  .join('\n');

/** What no script can hold: what the page's own style sheets and modules name; for each address of its own, past every cache. */
const beyond = (
  url: string,
  query = encodeURIComponent(url),
): string => `<style>@import url(https://player.vimeo.com/a.css?${query});
  @font-face { font-family: theirs; src: url(https://player.vimeo.com/f.woff2?${query}) }
  body { background: url(https://i.vimeocdn.com/css.png?${query}); font-family: theirs }</style><p>text</p>
<script type="module">
  await import('https://player.vimeo.com/module.js?${query}').catch(() => {});
  document.title = 'asked';
</script>`;

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${headTag(options, { src: '/dist/sekisho.js' })}
<title>Shop</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const serve =
  (bodyOf: (url: string) => string, how?: ServeOptions<never>): Handler =>
  (request, response, next) => {
    const { url = '' } = request;
    if (!/^\/($|\?)/.test(url)) return next();
    const write = (): void => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pageOf(bodyOf(url)));
    };
    if (how) expressConsent(options, how)(request, response, write);
    else write();
  };

/** The page as a build writes it; the plug-in puts the tag in. */
const buildPage = async (): Promise<string> => {
  const root = mkdtempSync(join(tmpdir(), 'sekisho-page-'));
  writeFileSync(join(root, 'index.html'), pageOf(BODY).replace(headTag(options, { src: '/dist/sekisho.js' }), ''));
  const plugins = [sekisho({ options, tag: { src: '/dist/sekisho.js' } })];
  await build({ root, plugins, configFile: false, logLevel: 'error' });
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  rmSync(root, { recursive: true });
  return html;
};

const [BARE, HELD, BUILT, BARE_BEYOND, SEALED] = ['bare', 'held', 'built', 'beyond', 'sealed'].map(
  (name) => `https://${name}.example.co.uk/`,
) as [string, string, string, string, string];

let server: RigServer;
beforeAll(async () => {
  const built = await buildPage();
  server = await startSite([
    ['bare.example.co.uk', serve(() => BODY)],
    ['held.example.co.uk', serve(() => BODY, {})],
    [
      'built.example.co.uk',
      ({ url }, response, next) => {
        if (url !== '/') return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(built);
      },
    ],
    ['beyond.example.co.uk', serve(beyond)],
    ['sealed.example.co.uk', serve(beyond, { csp: true })],
  ]);
});
afterAll(() => server.close());

describe.each(engines())('a page held by its server in %s', (engine) => {
  const tab = useTab(engine, () => server);

  it('asks no vendor before permission, and runs their scripts, frames and pictures after it', async () => {
    const { page } = tab;
    await page.open(BARE);
    await page.wait('part=accept');
    await page.atRest();
    const hosts = leaks(server).map((url) => new URL(url).hostname);
    const asked = Object.values(SNIPPETS).filter((snippet) => hosts.some((host) => snippet.includes(host)));
    server.clear();
    await page.open(HELD);
    await page.wait('part=accept');
    await page.atRest();
    const askedHeld = leaks(server);
    const count = `${asked.length} of ${Object.keys(SNIPPETS).length} vendors`;
    console.log(
      `${engine}: asked before permission: ${count} where the page is as it is, ${askedHeld.length} where it is held`,
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(askedHeld).toEqual([]);
    await page.click('part=accept');
    for (const start of ['www.googletagmanager.com/gtag/js', 'www.googletagmanager.com/gtm.js', ...RELEASED])
      await server.waitFor(({ url }) => url.startsWith(`https://${start}`));
    // what is still asked for would be taken for the next page's
    await page.atRest();
  });

  it('asks no vendor before permission where a build has held it, and runs them after it', async () => {
    const { page } = tab;
    await page.open(BUILT);
    await page.wait('part=accept');
    await page.atRest();
    const asked = leaks(server);
    console.log(`${engine}: asked before permission: ${asked.length} where Vite built the page`);
    expect(asked).toEqual([]);
    await page.click('part=accept');
    for (const start of ['www.googletagmanager.com/gtag/js', ...RELEASED])
      await server.waitFor(({ url }) => url.startsWith(`https://${start}`));
    // what is still asked for would be taken for the next page's
    await page.atRest();
  });

  it('is left as it is for a visitor who has granted, and held again after that is withdrawn', async () => {
    const { page } = tab;
    await page.open(HELD);
    await page.evaluate('sekisho.grant()');
    await page.reload();
    const count = (selector: string): Promise<number> =>
      page.evaluate((wanted: string) => document.querySelectorAll(wanted).length, selector);
    expect(await count('[data-vendor]')).toBe(0);
    expect(await count('#vimeo iframe[src]')).toBe(1);
    await page.evaluate('sekisho.withdraw()');
    server.clear();
    await page.reload();
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect(await count('#vimeo iframe[data-vendor=vimeo]:not([src])')).toBe(1);
  });

  it('asks nobody from style sheets, fonts and modules either, where it has the policy', async () => {
    const { page } = tab;
    await page.open(`${BARE_BEYOND}?bare`);
    await page.waitFor('document.title === "asked"');
    await page.atRest();
    expect(new Set(leaks(server).map((url) => new URL(url).pathname))).toEqual(
      new Set(['/a.css', '/css.png', '/f.woff2', '/module.js']),
    );
    server.clear();
    await page.open(SEALED);
    await page.waitFor('document.title === "asked"');
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    await page.evaluate('sekisho.grant("vimeo")');
    await page.open(`${SEALED}?again`);
    for (const path of ['a.css', 'css.png', 'f.woff2', 'module.js'])
      await server.waitFor(new RegExp(`vimeo.*/${path}`));
  });
});
