/** Links that become held frames, and links that share a page without anybody's script. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { depth } from '../rig/depth.js';
import { engines, enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import {
  DEMO,
  leaks,
  itIn,
  ownFiles,
  SHOP,
  shopPage,
  startSite,
  stateOf,
  type ShopPage,
  receiptMade,
  WATCH_SHIFTS,
} from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

/** Vendors and their links, and what they must become. */
const NINE = [
  ['vimeo', 'https://vimeo.com/1', 'https://player.vimeo.com/video/1?dnt=1', 'Vimeo.com, Inc.'],
  ['youtube', 'https://youtu.be/DEMO0000001', 'https://www.youtube-nocookie.com/embed/DEMO0000001', 'Google LLC'],
  ['zoom', 'https://zoom.us/clips/share/abc', 'https://zoom.us/clips/embed/abc', 'Zoom Communications, Inc.'],
  [
    'google-calendar',
    'https://calendar.google.com/calendar/embed?src=a%40example.com',
    'https://calendar.google.com/calendar/embed?src=a%40example.com',
    'Google LLC',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/search/?api=1&query=Kyoto',
    'https://www.google.com/maps?q=Kyoto&output=embed',
    'Google LLC',
  ],
  ['x', 'https://x.com/a/status/20', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true', 'X Corp.'],
  [
    'facebook',
    'https://www.facebook.com/a/posts/1',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1&show_text=true&width=500',
    'Meta Platforms, Inc.',
  ],
  ['instagram', 'https://www.instagram.com/p/abc/', 'https://www.instagram.com/p/abc/embed', 'Meta Platforms, Inc.'],
  ['tiktok', 'https://www.tiktok.com/@a/video/1', 'https://www.tiktok.com/player/v1/1', 'TikTok'],
] as const;

const VENDORS = NINE.map(([id]) => id).join(' ');
const FURTHER = '<script src="/dist/sekisho.vendors.js"></script>';
const STYLE =
  '<meta name="viewport" content="width=device-width"><style>.film{display:block;width:100%;max-width:40em;aspect-ratio:16/9;margin:1em 0}</style>';
const ERRORS =
  '<script>window.faults = []; document.addEventListener("sekisho:error", ({ detail }) => faults.push([detail.code, detail.cause]))</script>';

const link = (href: string, words = 'The film', attributes = 'class="film"'): string =>
  `<a ${attributes} href="${href.replaceAll('&', '&amp;')}" data-embed>${words}</a>`;
const film = (id: number): string => link(`https://vimeo.com/${id}`, `Film ${id}`, `class="film" id="v${id}"`);
const main = (content: string): string => `<main><h1>Shop</h1>${content}<p id="after">After</p></main>`;

const PLACEHOLDERS = 'document.querySelectorAll("sekisho-embed > iframe[hidden] + sekisho-placeholder").length';
const FRAMES = 'document.querySelectorAll("sekisho-embed > iframe").length';

const ENGINES = depth(0, 1) ? engines() : enginesFor(['chromium'], 'all engines in the deep suite');

describe.each(ENGINES)('links in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'words and addresses are our own data, the same everywhere');
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const open = async (path: string, content: string, rest: Partial<ShopPage> = {}): Promise<void> => {
    const { head = '', ...others } = rest;
    const body = main(content);
    await page.open(
      shopPage(server, path, {
        tag: `data-vendors="${VENDORS}" data-policy-version="1" data-site="The Shop"`,
        before: FURTHER,
        body,
        head: STYLE + ERRORS + head,
        ...others,
      }),
    );
    await page.waitFor(`location.pathname === '${path}' && document.readyState === 'complete'`);
  };
  /** Somebody who has refused everything comes back. */
  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    visitor = await browser.visitor(options);
    page = await visitor.page();
    await open('/refuse', '');
    await page.click('part=reject');
    await page.gone('part=banner');
    await page.waitFor(receiptMade());
    server.reset();
  };

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.reset());
  afterEach(() => visitor.close());

  it('become held frames of nine vendors: nothing is requested, nothing moves', async () => {
    await enter();
    await open('/nine', NINE.map(([id, href]) => link(href, `About ${id}`)).join(''), { head: WATCH_SHIFTS });
    await page.waitFor(`${PLACEHOLDERS} === 9`);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('sekisho-embed > iframe')].map((frame) => {
        const { shadowRoot } = frame.nextElementSibling!;
        return {
          vendor: frame.getAttribute('data-vendor'),
          src: frame.getAttribute('data-src'),
          title: frame.getAttribute('title'),
          hasSrc: frame.hasAttribute('src'),
          open: shadowRoot!.querySelector('a')!.href,
          text: shadowRoot!.textContent,
        };
      }),
    );
    NINE.forEach(([vendor, href, src, company], index) => {
      const { text, ...rest } = shown[index]!;
      expect(rest).toEqual({ vendor, src, title: `About ${vendor}`, hasSrc: false, open: href });
      for (const part of [company, 'Open at', 'Load this once', 'Always allow']) expect(text).toContain(part);
    });
    await page.atRest();
    expect(await page.evaluate('window.shift')).toBe(0);
    expect(leaks(server)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('faults')).toEqual([]);

    await page.evaluate('sekisho.grant()');
    await page.waitFor(`!${PLACEHOLDERS}`);
    for (const [index, [, , src]] of NINE.entries()) {
      await page.evaluate(`document.querySelectorAll("sekisho-embed")[${index}].scrollIntoView()`);
      await server.waitFor(src.replace(/\?.*/, '*'));
    }
    expect(await page.evaluate('window.shift')).toBe(0);

    // whoever has allowed them sees them at once on the next page
    server.reset();
    await open('/again', film(7));
    await server.waitFor('https://player.vimeo.com/video/7*');
    expect(await page.evaluate(PLACEHOLDERS)).toBe(0);
    expect(await page.visible('#v7')).toBe(false);
  });

  inChromium(
    'stay links where the vendor is not declared, the address not known, or the file not to be had',
    async () => {
      await enter();
      const strange = link('https://evil.example/vimeo.com/1', 'Strange', 'id="strange"');
      const meeting = link('https://us06web.zoom.us/j/1', 'Meeting', 'id="meeting"');
      await open('/undeclared', film(1) + strange + meeting, {
        before: '',
        tag: 'data-vendors="youtube" data-policy-version="1"',
      });
      await page.waitFor('faults.length === 3');
      expect(await page.evaluate('faults')).toEqual([
        ['undeclared-embed', 'vimeo'],
        ['unknown-embed', 'https://evil.example/vimeo.com/1'],
        ['unknown-embed', 'https://us06web.zoom.us/j/1'],
      ]);
      await page.evaluate('sekisho.grant()');
      await page.atRest();
      expect(await page.evaluate('faults.length')).toBe(3);
      expect(await page.evaluate(FRAMES)).toBe(0);
      for (const id of ['#v1', '#strange', '#meeting']) expect(await page.visible(id)).toBe(true);

      server.behave('*/dist/sekisho.embeds.js*', { reset: true });
      await open('/broken', film(1));
      await page.waitFor('faults.length > 0');
      expect(await page.visible('#v1')).toBe(true);
      expect(leaks(server)).toEqual([]);
    },
  );

  inChromium('tell the developer why they stay links, in the debug build', async () => {
    await enter();
    const listen = '<script>window.said = []; console.warn = (text) => /embed/.test(text) && said.push(text)</script>';
    await open('/debug', link('https://t.co/1') + link('https://vimeo.com/1'), {
      before: listen,
      file: 'sekisho.debug.js',
      tag: 'data-vendors="youtube" data-policy-version="1"',
    });
    await page.waitFor('said.length === 2');
    expect(await page.evaluate('said.map((text) => text.split(":")[0])')).toEqual([
      '[sekisho] unknown-embed',
      '[sekisho] undeclared-embed',
    ]);
  });

  it('load one frame once, by keyboard, and give it the focus', async () => {
    await enter();
    await open('/once', film(1) + film(2));
    await page.waitFor(`${PLACEHOLDERS} === 2`);
    await page.evaluate(
      'document.querySelector("sekisho-placeholder").shadowRoot.querySelector("[part~=load-once]").focus()',
    );
    await page.press('Enter');
    await server.waitFor('https://player.vimeo.com/video/1*');
    await page.waitFor('document.activeElement === document.querySelector("#v1 + sekisho-embed > iframe")');
    expect(await page.evaluate(PLACEHOLDERS)).toBe(1);
    expect(server.requests('https://player.vimeo.com/video/2*')).toEqual([]);
    expect((await stateOf(page)).choices.vimeo).toBe('denied');
  });

  it('are followed by an application: added, changed, moved, copied, removed', async () => {
    await enter();
    await open('/app', '<div id="a"></div><div id="b"></div>');
    const srcs =
      '[...document.querySelectorAll("sekisho-embed > iframe")].map((frame) => frame.dataset.src.replace(/.*\\/|\\?.*/g, "")).join()';
    await page.evaluate(`document.querySelector("#a").innerHTML = ${JSON.stringify(film(1))}`);
    await page.waitFor(`${PLACEHOLDERS} === 1`);
    await page.evaluate('document.querySelector("#v1").href = "https://vimeo.com/2"');
    await page.waitFor(`${srcs} === "2"`);
    await page.evaluate('document.querySelector("#b").append(document.querySelector("#v1"))');
    await page.waitFor(
      `${PLACEHOLDERS} === 1 && document.querySelector("#b > #v1 + sekisho-embed") && !document.querySelector("#a").children.length`,
    );
    // a carousel's copies, or a page brought back from a snapshot
    await page.evaluate('document.querySelector("#a").innerHTML = document.querySelector("#b").innerHTML');
    await page.waitFor(`${PLACEHOLDERS} === 2 && ${FRAMES} === 2`);
    expect(await page.evaluate(srcs)).toBe('2,2');
    await page.evaluate('document.querySelector("#v1").removeAttribute("data-embed")');
    await page.waitFor(`${FRAMES} === 1`);
    expect(await page.visible('#a > #v1')).toBe(true);
    await page.evaluate('document.querySelector("#b > #v1").href = "https://example.com/"');
    await page.waitFor(`${FRAMES} === 0`);
    expect(await page.visible('#b > #v1')).toBe(true);
    // on to the next view
    await page.evaluate(
      (content: string) => {
        history.pushState(null, '', '/app/next');
        document.querySelector('main')!.innerHTML = content;
      },
      `<h1>Next</h1>${film(3)}`,
    );
    await page.waitFor(`${PLACEHOLDERS} === 1`);
    expect(await page.evaluate(srcs)).toBe('3');
    expect(leaks(server)).toEqual([]);
    await page.click('part=always-allow');
    await server.waitFor('https://player.vimeo.com/video/3*');
    // while the first may still load
    await page.evaluate('document.querySelector("#v3").href = "https://vimeo.com/4"');
    await server.waitFor('https://player.vimeo.com/video/4*');
    expect(server.requests('https://player.vimeo.com/video/3*')).toHaveLength(1);
    await page.evaluate('sekisho.destroy()');
    await page.waitFor(`${FRAMES} === 0`);
    expect(await page.visible('#v3')).toBe(true);
  });

  inChromium(
    'take the room the page gives them, in a hidden part of it too, and a sensible one otherwise',
    async () => {
      await enter();
      const sized = link('https://vimeo.com/2', 'Two', 'id="v2" data-width="320" data-height="200"');
      const post = link('https://x.com/a/status/20', 'Post', 'id="post"');
      await open(
        '/room',
        `${film(1)}<div id="tab" style="display:none;width:300px">${film(3)}</div>${sized}${post}<div style="display:flex">${film(4)}</div>`,
      );
      await page.waitFor(`${FRAMES} === 5 && ${PLACEHOLDERS} >= 4`);
      const size = (id: string): string => {
        const placeholder = document.querySelector(`${id} + sekisho-embed > sekisho-placeholder`)!;
        const { width, height } = placeholder.getBoundingClientRect();
        return `${Math.round(width)}x${Math.round(height)}`;
      };
      expect(await page.evaluate(size, '#v1')).toBe('640x360');
      expect(await page.evaluate(size, '#v2')).toBe('320x200');
      expect(await page.evaluate(size, '#post')).toBe('550x600');
      await page.evaluate('document.querySelector("#tab").style.display = "block"');
      await page.waitFor(`${PLACEHOLDERS} === 5`);
      expect(await page.evaluate(size, '#v3')).toBe('300x169');
    },
  );

  it('keep the ways to the policies in sight on a small screen', async () => {
    await enter({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await open('/small', film(1) + link('https://x.com/a/status/20', 'Post', ''));
    await page.waitFor(`${PLACEHOLDERS} === 2`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('sekisho-placeholder')].flatMap((host) => {
        host.scrollIntoView();
        const root = host.shadowRoot!;
        return [...root.querySelectorAll('a,button')]
          .filter((element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            const seen = root.elementFromPoint(left + width / 2, top + height / 2);
            return !seen || !element.contains(seen);
          })
          .map(({ textContent }) => textContent);
      }),
    );
    expect(covered).toEqual([]);
    // what loading does is read without scrolling
    expect(
      await page.evaluate(() => {
        const words = document.querySelector('sekisho-placeholder')!.shadowRoot!.querySelector('.words')!;
        return words.scrollHeight - words.clientHeight;
      }),
    ).toBeLessThanOrEqual(1);
    expect(await findViolations(page)).toEqual([]);
  });

  inChromium('need no exception in a strict security policy', async () => {
    await enter();
    await open('/strict', film(1), {
      tag: 'data-vendors="vimeo" data-policy-version="1" nonce="n"',
      before: '',
      head: '<link rel="stylesheet" href="/film.css">',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; img-src data:; frame-src https://player.vimeo.com; require-trusted-types-for 'script'; trusted-types sekisho",
      },
    });
    await page.waitFor(`${PLACEHOLDERS} === 1`);
    await page.click('part=load-once');
    await server.waitFor('https://player.vimeo.com/video/1*');
    // the page's own inline style and script, which the policy is right to refuse
    const refused = (await page.errors()).filter((error) => error.startsWith('csp') && !/inline/.test(error));
    expect(refused).toEqual([]);
  });

  it('share a page by an address alone, and make way for the official widget', async () => {
    await enter();
    const services = ['x', 'facebook', 'line', 'hatena', 'linkedin', 'pinterest', 'mail'];
    await open(
      '/share',
      `${services.map((id) => `<p><a data-share="${id}">${id}</a></p>`).join('')}<p><a id="mine" data-share="x" href="/mine">Mine</a></p>
      <p><a id="no" data-share="constructor">No</a></p>
      <p><a id="instead" data-share="x" data-instead="x">Share on X</a></p>
      <template data-vendor="x"><p id="widget">Widget</p></template>`,
      { head: '<link rel="canonical" href="/canonical?a=1&amp;b=2">' },
    );
    await page.waitFor('document.querySelector("#instead").href');
    const hrefs = await page.evaluate<string[]>(
      '[...document.querySelectorAll("[data-share]")].map(({ href }) => href)',
    );
    for (const [index, id] of services.entries()) {
      expect(decodeURIComponent(hrefs[index]!)).toContain(`${SHOP}/canonical?a=1&b=2`);
      if (id === 'x') expect(hrefs[index]).toContain('text=Shop');
    }
    expect(hrefs.slice(services.length, -1)).toEqual([`${SHOP}/mine`, '']);
    expect(await page.evaluate('document.querySelector("#instead").rel')).toBe('noopener noreferrer');
    expect(await page.visible('#instead')).toBe(true);
    // the application goes on; the link follows when somebody is about to use it
    await page.evaluate(() => {
      document.title = 'Next';
      document.querySelector('link[rel=canonical]')!.remove();
      history.pushState(null, '', '/next#part');
    });
    await page.evaluate('document.querySelector("#instead").focus()');
    expect(await page.evaluate('document.querySelector("#instead").href')).toBe(
      `https://x.com/intent/post?url=${encodeURIComponent(`${SHOP}/next`)}&text=Next`,
    );
    await page.evaluate('sekisho.grant("x")');
    await page.wait('#widget');
    await page.waitFor('document.querySelector("#instead").hidden');
    await page.evaluate('sekisho.deny("x")');
    await page.waitFor('!document.querySelector("#instead").hidden');
    expect(leaks(server)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
  });

  inChromium('are what the demo shows', async () => {
    visitor = await browser.visitor();
    page = await visitor.page();
    await page.open(`${DEMO}/guide/uji.html`);
    await page.click('part=reject');
    await page.waitFor(`${PLACEHOLDERS} === 4`);
    expect(leaks(server)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  inChromium('cost a page without them nothing', async () => {
    await enter();
    await open('/none', '<a href="https://vimeo.com/1">A film</a>');
    await page.atRest();
    expect(ownFiles(server).sort()).toEqual(['sekisho.js', 'sekisho.vendors.js']);
  });
});
