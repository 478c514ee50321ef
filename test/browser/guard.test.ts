import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Engine, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { type OddPage, oddPage } from './odd.js';
import { callSource } from './pages/callSource.js';
import { noteFunctions } from './pages/noteFunctions.js';
import { goAll, IS_KNOWN, type Outcome, REPLACEMENTS, type WayName, WAYS } from './pages/ways.js';
import { leaks, startSite, stateOf } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const VENDORS = 'data-vendors="google-ads google-analytics doubleclick x vimeo"';
const AD = 'https://www.googleadservices.com/pagead';
const LOG = '<script>window.log = [];</script>';

interface GuardPage extends OddPage {
  /** Attributes of the Sekisho tag, besides the vendors. */
  readonly attributes?: string;
}

/** Serves a page on a host of its own, with the Sekisho tag first in its head and a log, and gives its address. */
const guardPage = (name: string, { attributes = '', head = '', ...rest }: GuardPage): string =>
  oddPage(server, name, {
    tag: `<script src="/dist/sekisho.js" ${VENDORS} ${attributes}></script>`,
    head: LOG + head,
    ...rest,
  });

const MANUAL = 'data-banner="manual"';

const NAMES = Object.keys(WAYS) as WayName[];
/** Each way asks for an address of its own; none is the beginning of another. */
const addressOf = (name: WayName): string => `${AD}/${NAMES.indexOf(name)}/${name.replaceAll(/\W+/g, '-')}`;
const ADDRESSES = Object.fromEntries(NAMES.map((name) => [name, addressOf(name)]));
const asksFor =
  (name: WayName) =>
  ({ path }: { path: string }): boolean =>
    path.startsWith(`/pagead/${NAMES.indexOf(name)}/`);

/** Why a way reaches no vendor where nothing is held: the engine does not know it, or does not make the request itself. */
const SILENT: Readonly<Record<Engine, Readonly<Partial<Record<WayName, 'unknown' | 'refused'>>>>> = {
  chromium: { 'worker of another site': 'refused' },
  firefox: { 'worker of another site': 'refused', worklet: 'unknown' },
  webkit: {
    'worker of another site': 'refused',
    worklet: 'unknown',
    'image, setHTML in a shadow root': 'unknown',
    'stylesheet, setHTML': 'unknown',
    'poster, setHTML': 'unknown',
  },
};

const toSource = (functions: Readonly<Record<string, unknown>>): string =>
  `{${Object.entries(functions)
    .map(([name, value]) => `${JSON.stringify(name)}: ${String(value)}`)
    .join()}}`;
const GO_ALL = `(${String(goAll)})(window.outcomes = {}, ${toSource(WAYS)}, ${toSource(IS_KNOWN)}, ${JSON.stringify(ADDRESSES)})`;

describe.each(engines())('the guard in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  beforeAll(async () => {
    browser = await launch(engine, server);
    visitor = await browser.visitor();
  });
  afterAll(() => browser.close());

  const outcomesOf = (page: Page): Promise<Record<string, Outcome>> => page.evaluate('window.outcomes');
  const table = NAMES.map((name) => [name, SILENT[engine][name]] as const);

  describe('where nothing is held', () => {
    let page: Page;
    let outcomes: Record<string, Outcome> = {};
    beforeAll(async () => {
      server.reset();
      page = await visitor.page();
      await page.open(guardPage('control', { attributes: 'data-guard="off"', body: '<p>x</p>' }));
      await page.evaluate(GO_ALL);
      // what the browser does not know is seen at once
      outcomes = await outcomesOf(page);
    });
    afterAll(async () => {
      const reached = NAMES.filter((name) => server.requests(asksFor(name)).length > 0);
      console.log(`${engine}: ${reached.length} of ${NAMES.length} ways reach the vendor where nothing is held`);
      // what is still to come is not to be taken for what leaves the next page
      await page.atRest();
      await page.close();
    });

    it.each(table.filter(([, silent]) => !silent))('reaches the vendor by %s', async (name) => {
      await server.waitFor(asksFor(name));
      expect(outcomes[name]).not.toBe('unknown');
    });

    it.each(table.filter(([, silent]) => silent))('does not reach the vendor by %s: %s', async (name, silent) => {
      await page.atRest();
      expect(outcomes[name] === 'unknown' ? 'unknown' : 'refused').toBe(silent);
      expect(server.requests(asksFor(name))).toEqual([]);
    });
  });

  describe('where everything is held', () => {
    let page: Page;
    let outcomes: Record<string, Outcome> = {};
    beforeAll(async () => {
      server.reset();
      page = await visitor.page();
      await page.open(guardPage('ways', { body: '<p>x</p>' }));
      await page.wait('part=banner');
      await page.evaluate(GO_ALL);
      await page.waitFor(`Object.keys(outcomes).length === ${NAMES.length}`).catch(() => {});
      await page.atRest();
      outcomes = await outcomesOf(page);
    });
    afterAll(() => page.close());

    it.each(table)('lets nothing out by %s', (name, silent) => {
      expect(outcomes[name]).toBe(silent === 'unknown' ? 'unknown' : 'fine');
      expect(server.requests(asksFor(name)).map(({ url }) => url)).toEqual([]);
    });

    it('lets nothing else out either', () => {
      // granted by one of the ways, and asked for by it
      expect(leaks(server).filter((url) => url !== 'https://player.vimeo.com/x.gif')).toEqual([]);
    });
  });

  describe('on a page of its own', () => {
    let page: Page;
    beforeEach(async () => {
      server.reset();
      page = await visitor.page();
    });
    afterEach(() => page.close());

    it.each(Object.entries(REPLACEMENTS))('lets nothing out by another root or body: %s', async (name, way) => {
      const url = `${AD}/replaced.gif`;
      await page.open(guardPage('replaced-off', { attributes: 'data-guard="off"', body: 'x' }));
      await page.evaluate(way, url);
      await server.waitFor(url);
      await page.atRest();
      server.reset();
      await page.open(guardPage('replaced', { attributes: MANUAL, body: 'x' }));
      await page.evaluate(way, url);
      await page.atRest();
      expect(leaks(server), name).toEqual([]);
    });

    it('under guard="all" holds every other site that nobody allows (R72)', async () => {
      const allowed = ['https://sub.all.example.co.uk/a.gif', 'https://cdn.example.net/lib/a.gif'];
      await page.open(
        guardPage('all', {
          tag: '<script src="/dist/sekisho.js" data-vendors="vimeo" data-guard="all" data-allow="CDN.example.net/lib/"></script>',
          head: '<script src="https://tracker.example.org/parsed.js"></script>',
        }),
      );
      await page.wait('part=banner');
      const answers = await page.evaluate(async (urls: string[]) => {
        const load = (url: string): void => {
          new Image().src = url;
        };
        urls.forEach(load);
        load('https://cdn.example.net/other/a.gif');
        load('/own.gif');
        load('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=');
        document.body.insertAdjacentHTML(
          'beforeend',
          String.raw`<img alt="" src="//unheard-of.example/b.gif"><img alt="" src="https:\\slashes.example/c.gif">`,
        );
        const settled = await Promise.allSettled([fetch('https://unknown.example/f'), fetch('/own-fetch')]);
        return settled.map(({ status }) => status);
      }, allowed);
      expect(answers).toEqual(['rejected', 'fulfilled']);
      await Promise.all(allowed.map((url) => server.waitFor(url)));
      await server.waitFor('*/own.gif');
      await page.atRest();
      const asked = (): string[] => leaks(server).filter((url) => !url.includes('parsed.js') && !allowed.includes(url));
      expect(asked()).toEqual([]);
      // an answer to all that was asked does not speak for those that nobody named
      await page.click('part=accept');
      await page.gone('part=banner');
      await page.atRest();
      expect(asked()).toEqual([]);
      expect(await page.evaluate('window.__ran ?? null')).toBe(null);
    });

    it('stands in front of nothing while everything is granted, and lets nothing out once it is withdrawn', async () => {
      const pages = (['denied', 'granted'] as const).map((name) =>
        guardPage('idle', { attributes: MANUAL, before: `<script>${callSource(noteFunctions)}</script>`, body: name }),
      );
      await page.open(pages[0]!);
      const taken = await page.evaluate(() => window.changedFunctions());
      console.log(`${engine}: ${taken.length} functions are stood in front of where something is to be held`);
      expect(taken.length).toBeGreaterThan(60);
      await page.evaluate(() => window.sekisho.grant());
      await page.waitFor('document.cookie.includes("sekisho")');
      await page.open(pages[1]!);
      expect(await page.evaluate(() => window.changedFunctions())).toEqual([]);
      await page.evaluate(() => window.sekisho.withdraw());
      expect((await page.evaluate(() => window.changedFunctions())).length).toBe(taken.length);
      server.clear();
      await page.evaluate(GO_ALL);
      await page.waitFor(`Object.keys(outcomes).length === ${NAMES.length}`).catch(() => {});
      await page.atRest();
      expect(leaks(server).filter((url) => url !== 'https://player.vimeo.com/x.gif')).toEqual([]);
    });

    it('releases what it held, in its place, once permitted', async () => {
      server.behave(`${AD}/late.js`, { body: 'log.push(document.currentScript.parentNode.id)' });
      await page.open(guardPage('release', { body: '<div id="place"></div>' }));
      await page.evaluate((ad: string) => {
        const place = document.getElementById('place')!;
        const script = document.createElement('script');
        script.src = `${ad}/late.js`;
        place.append(script);
        place.insertAdjacentHTML('beforeend', `<img src="${ad}/late.gif" alt="">`);
      }, AD);
      await page.click('part=accept');
      await page.waitFor('log.length === 1');
      expect((await stateOf(page)).log).toEqual(['place']);
      await server.waitFor(`${AD}/late.gif`);
      await page.evaluate((ad: string) => void fetch(`${ad}/after`).catch(() => {}), AD);
      await server.waitFor(`${AD}/after`);
    });

    it('never lets the parser’s own tags execute or stay', async () => {
      server.behave(`${AD}/parsed.js`, { body: 'log.push("parsed"); document.cookie = "_gcl_au=1"' });
      await page.open(
        guardPage('parsed', {
          head: `<script src="${AD}/parsed.js"></script><script>log.push("own")</script>`,
          body: `<iframe src="https://player.vimeo.com/video/7" title="x"></iframe><script async src="${AD}/parsed.js"></script>`,
        }),
      );
      await page.wait('part=accept');
      await page.atRest();
      const { log, cookies } = await stateOf(page);
      expect(log).toEqual(['own']);
      expect(cookies).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('iframe')!.matches('[src]'))).toBe(false);
      const asked = leaks(server);
      console.log(
        `${engine}: the preload scanner asked for ${asked.length} of 3: ${[...new Set(asked)].join(' ') || 'nothing'}`,
      );
      await page.click('part=accept');
      await page.waitFor('log.filter((name) => name === "parsed").length === 2');
      await server.waitFor('https://player.vimeo.com/video/7');
    });

    it('knows a script by every name that browsers run it by', async () => {
      server.behave(`${AD}/parsed.js`, { body: 'log.push("parsed")' });
      const types = [
        ' text/javascript\n',
        'TEXT/JScript',
        'text/livescript',
        'text/javascript1.5',
        'application/x-ecmascript',
      ];
      const tags = types.map((type) => `<script type="${type}" src="${AD}/parsed.js"></script>`).join('');
      await page.open(guardPage('types', { body: `${tags}<script type="text/x-data" src="${AD}/data.js"></script>` }));
      await page.wait('part=accept');
      await page.atRest();
      expect((await stateOf(page)).log).toEqual([]);
      await page.click('part=accept');
      await page.waitFor(`log.length === ${types.length}`);
    });

    it('changes nothing of what markup means, for a sanitiser has judged it as it is', async () => {
      await page.open(guardPage('mutation', { attributes: MANUAL, body: '<div id="box"></div>' }));
      const kept = await page.evaluate((ad: string) => {
        document.getElementById('box')!.innerHTML =
          `<img alt="" src="${ad}/m.gif"><form><math><mtext></form><form><mglyph><style></math><img src=data:, onerror=log.push("run")>`;
        // what is no part of the page stays what it is: an editor would save it
        const other = new DOMParser().parseFromString(
          '<p><iframe src="https://player.vimeo.com/video/5"></iframe>',
          'text/html',
        );
        other.body.cloneNode(true);
        document.importNode(other.body, true);
        const template = document.createElement('template');
        template.innerHTML = `<img src="${ad}/t.gif">`;
        return [other.body.innerHTML, template.innerHTML];
      }, AD);
      expect(kept).toEqual([
        '<p><iframe src="https://player.vimeo.com/video/5"></iframe></p>',
        `<img src="${AD}/t.gif">`,
      ]);
      await page.atRest();
      expect((await stateOf(page)).log).toEqual([]);
      expect(leaks(server)).toEqual([]);
    });

    it('holds tags in declarative shadow roots of the page, and what is written while it is parsed', async () => {
      server.behave(`${AD}/shadow.js`, { body: 'log.push("shadow")' });
      const write = (ad: string): void => {
        document.write(`<img alt="" src="${ad}/written.gif">`);
        document.writeln(`<script>document.write('<script src=${ad}/nested.js><\\/script>')</script>`);
      };
      await page.open(
        guardPage('declared-shadow', {
          body: `<div><template shadowrootmode="open"><script src="${AD}/shadow.js"></script></template></div><script>${callSource(write, AD)}</script>`,
        }),
      );
      await page.wait('part=banner');
      await page.atRest();
      expect((await stateOf(page)).log).toEqual([]);
      expect(await page.errors()).toEqual([]);
      // WebKit asks for an image the moment it is written
      const known = engine === 'webkit' ? /shadow\.js|written\.gif/ : /shadow\.js/;
      expect(leaks(server).filter((url) => !known.test(url))).toEqual([]);
    });

    it('starts no script of SVG without the page’s nonce, and leaves foreign annotations alone', async () => {
      server.page('https://svg.example.co.uk/own.gif', { body: '' });
      await page.open(
        guardPage('svg', {
          attributes: `${MANUAL} nonce="abc"`,
          body: `<svg><script data-purpose="necessary" data-href="https://evil.example/x.js"></script></svg><img id="shoe" data-vendor="Nike" src="/own.gif" data-src="/big.gif" alt="">`,
        }),
      );
      await page.evaluate(() => window.sekisho.grant());
      await page.atRest();
      expect(leaks(server)).toEqual([]);
      expect(await page.evaluate(() => document.getElementById('shoe')!.getAttribute('src'))).toBe('/own.gif');
    });

    it('holds calls of the browser’s own and of what another SDK has put in front of it', async () => {
      const putInFront = (): void => {
        navigator.sendBeacon = (...args) => Navigator.prototype.sendBeacon.apply(navigator, args);
      };
      await page.open(
        guardPage('in-front', { attributes: MANUAL, before: `<script>${callSource(putInFront)}</script>` }),
      );
      await page.evaluate((ad: string) => {
        navigator.sendBeacon(`${ad}/front`, 'x');
        Navigator.prototype.sendBeacon.call(navigator, `${ad}/behind`, 'x');
      }, AD);
      await page.atRest();
      expect(leaks(server)).toEqual([]);
      await page.evaluate((ad: string) => {
        window.sekisho.grant();
        navigator.sendBeacon(`${ad}/front`, 'x');
        Navigator.prototype.sendBeacon.call(navigator, `${ad}/behind`, 'x');
      }, AD);
      await Promise.all([`${AD}/front`, `${AD}/behind`].map((url) => server.waitFor(url)));
    });

    it('holds what document.write writes, nested too, and runs it once permitted', async () => {
      server.behave(`${AD}/written.js`, { body: 'log.push("written")' });
      const write = (ad: string): void => {
        document.write(`<p id="before">a</p><script src="${ad}/written.js"></script><p id="after">b</p>`);
        window.log.push(document.getElementById('after') !== null);
      };
      await page.open(guardPage('written', { body: `<script>${callSource(write, AD)}</script>` }));
      await page.wait('part=accept');
      await page.atRest();
      expect((await stateOf(page)).log).toEqual([true]);
      await page.click('part=accept');
      await page.waitFor('log.includes("written")');
    });

    it('leaves markup alone in which nothing has to be held, whatever it mentions', async () => {
      await page.open(guardPage('markup', { attributes: MANUAL, body: '<div id="box"></div>' }));
      const results = await page.evaluate(() => {
        const host = 'https://www.googleadservices.com/';
        const box = document.getElementById('box')!;
        const make = (name: string, html: string): Element => {
          const element = document.createElement(name);
          element.innerHTML = html;
          return element;
        };
        const code = `if (1 && 2 < 3) log.push("${host}")`;
        const script = make('script', code);
        document.body.append(script);
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.innerHTML = '<a href="https://vimeo.com/me"><path/><path/></a>';
        const row = make('tbody', '<tr><td><a href="https://vimeo.com/me">x</a></td></tr>');
        box.innerHTML = 'x';
        box.innerHTML = undefined as unknown as string;
        let thrown = '';
        try {
          (box.insertAdjacentHTML as (where: string) => void)('beforeend');
        } catch (error) {
          thrown = (error as Error).name;
        }
        const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://vimeo.com/me' });
        return [
          script.textContent === code,
          make('style', `.a > .b{background:url(/x?${host})}`).textContent.includes('.a > .b'),
          svg.querySelectorAll('a > path').length,
          (make('textarea', `<img src=${host}>`) as HTMLTextAreaElement).value === `<img src=${host}>`,
          row.querySelectorAll('tr > td > a').length,
          box.textContent,
          thrown,
          make('link', '').matches('link'),
          link.getAttribute('href'),
        ];
      });
      expect(results).toEqual([true, true, 2, true, 1, 'undefined', 'TypeError', true, 'https://vimeo.com/me']);
      expect((await stateOf(page)).log).toEqual(['https://www.googleadservices.com/']);
    });

    it('makes no string a trusted type', async () => {
      await page.open(
        guardPage('trusted', {
          attributes: MANUAL,
          headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
          body: '<div id="box"></div>',
        }),
      );
      const outcome = await page.evaluate(() => {
        try {
          document.getElementById('box')!.innerHTML = '<img src="data:," onerror="log.push(1)">vimeo.com';
          return 'set';
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(outcome).toBe('TypeError');
      await page.atRest();
      expect((await stateOf(page)).log).toEqual([]);
    });

    it('gives an element back that then asks for something else', async () => {
      server.page('https://again.example.co.uk/own.gif', { body: '' });
      await page.open(guardPage('again', { attributes: MANUAL, body: '<img id="image" alt="">' }));
      const held = await page.evaluate((ad: string) => {
        const image = document.getElementById('image') as HTMLImageElement;
        image.src = `${ad}/held.gif`;
        return [image.matches('[src]'), image.dataset.vendor];
      }, AD);
      expect(held).toEqual([false, 'google-ads']);
      const html = await page.evaluate(() => {
        const image = document.getElementById('image') as HTMLImageElement;
        image.src = '/own.gif';
        return image.outerHTML;
      });
      await server.waitFor('*/own.gif');
      expect(html).toBe('<img id="image" alt="" src="/own.gif">');
    });

    it('releases a script whose type is set after its address, tells who waits for it, and reaches into shadow roots', async () => {
      server.behave(`${AD}/typed.js`, { body: 'log.push("typed")' });
      server.behave(`${AD}/shadow.js`, { body: 'log.push("shadow")' });
      await page.open(guardPage('typed', { attributes: MANUAL, body: '<div id="box"></div>' }));
      await page.evaluate((ad: string) => {
        const script = document.createElement('script');
        script.src = `${ad}/typed.js`;
        script.type = 'text/javascript';
        script.async = false;
        script.addEventListener('load', () => window.log.push('loaded'));
        document.body.append(script);
        const inner = document.createElement('script');
        inner.src = `${ad}/shadow.js`;
        document.getElementById('box')!.attachShadow({ mode: 'closed' }).append(inner);
        window.sekisho.grant();
      }, AD);
      await page.waitFor('log.length === 3');
      expect([...(await stateOf(page)).log].sort()).toEqual(['loaded', 'shadow', 'typed']);
    });

    it('gives frames that the page writes what was written once it is granted, and shows it until then', async () => {
      const annotated = `<iframe data-vendor="google-ads" data-srcdoc="<img src='${AD}/annotated.gif'>"></iframe>`;
      await page.open(guardPage('frames-written', { attributes: MANUAL, body: `<div id="box"></div>${annotated}` }));
      const read = await page.evaluate((ad: string) => {
        const make = (): HTMLIFrameElement =>
          document.getElementById('box')!.appendChild(document.createElement('iframe'));
        const markup = `<a href="${ad}/link">ad</a><script>document.write('<img src="${ad}/markup.gif">')</script>`;
        const withMarkup = make();
        withMarkup.srcdoc = markup;
        const inner = make().contentDocument!;
        inner.open();
        for (const piece of ['<p>ad</p>', `<img src="${ad}/written.gif">`, '<p>end</p>']) inner.write(piece);
        inner.close();
        const harmless = make();
        harmless.srcdoc = `<a href="${ad}/link">ad</a>`;
        const written = make().contentDocument!;
        written.write('<p id="own">own</p>');
        const same = [withMarkup.srcdoc === markup, withMarkup.getAttribute('srcdoc') === markup];
        return [...same, !!written.getElementById('own'), harmless.hasAttribute('data-srcdoc'), withMarkup.outerHTML];
      }, AD);
      expect(read.slice(0, 4)).toEqual([true, true, true, false]);
      expect(read[4]).toContain('<iframe srcdoc=');
      await page.atRest();
      expect(leaks(server)).toEqual([]);
      await page.evaluate(() => window.sekisho.grant('google-ads'));
      for (const name of ['annotated', 'markup', 'written']) await server.waitFor(`${AD}/${name}.gif`);
      await page.evaluate(() => window.sekisho.withdraw());
      await page.waitFor('!document.querySelector("iframe[srcdoc][data-srcdoc]")');
      expect(await page.evaluate(() => document.querySelectorAll('iframe[data-srcdoc]').length)).toBe(3);
    });

    it('lets nothing out that is written beside a root of another kind', async () => {
      await page.open(guardPage('other-root', { attributes: MANUAL, body: '<p>x</p>' }));
      await page.evaluate((ad: string) => {
        document.open();
        document.replaceChildren(document.createElement('script'));
        document.write(`<img src="${ad}/beside.gif">`);
        document.close();
      }, AD);
      await page.atRest();
      expect(leaks(server)).toEqual([]);
    });

    it('takes back a frame that nobody annotated', async () => {
      await page.open(guardPage('frames', { attributes: MANUAL, body: '<div id="box"></div>' }));
      await page.evaluate(() => {
        window.sekisho.grant();
        document.getElementById('box')!.innerHTML =
          '<iframe src="https://player.vimeo.com/video/9" title="x"></iframe>';
      });
      await server.waitFor('https://player.vimeo.com/video/9');
      await page.evaluate(() => window.sekisho.withdraw());
      expect(await page.evaluate(() => document.querySelector('#box iframe')!.matches('[src]'))).toBe(false);
    });

    it('asks the vendor whose pattern fits best, and all of them where they claim the same', async () => {
      await page.open(guardPage('claims', { attributes: MANUAL }));
      const urls = [
        'https://www.googletagmanager.com/gtag/js?id=G-1',
        'https://www.googletagmanager.com/gtag/js?id=AW-1',
        'https://unrelated.example/x.js',
      ];
      await page.evaluate((addresses: string[]) => {
        window.sekisho.grant('google-analytics');
        for (const src of addresses) document.head.append(Object.assign(document.createElement('script'), { src }));
      }, urls);
      await server.waitFor(urls[0]!);
      await server.waitFor(urls[2]!);
      await page.atRest();
      expect(server.requests('*id=AW-1')).toEqual([]);
    });

    it('leaves the page’s own code as it was, and gives everything back', async () => {
      const readNatives = (): unknown[] => [
        window.fetch,
        Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!.set,
      ];
      await page.open(
        guardPage('restore', {
          attributes: MANUAL,
          before: `<script>window.readNatives = ${String(readNatives)}; window.natives = readNatives()</script>`,
          body: '<div id="box"></div>',
        }),
      );
      const like = await page.evaluate(() => {
        const box = document.getElementById('box')!;
        box.innerHTML = '<b>a</b><i>&amp;</i>';
        return [fetch.name, fetch.length, Node.prototype.appendChild.length, box.innerHTML];
      });
      expect(like).toEqual(['fetch', 1, 1, '<b>a</b><i>&amp;</i>']);
      const same = 'readNatives().map((native, at) => native === natives[at])';
      expect(await page.evaluate(same)).toEqual([false, false]);
      await page.evaluate(() => window.sekisho.destroy());
      expect(await page.evaluate(same)).toEqual([true, true]);
    });
  });
});
