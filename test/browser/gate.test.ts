import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, itIn, shopPage, startSite, stateOf } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const VENDORS = 'data-vendors="google-ads google-analytics vimeo"';
/** What is held up is held up by us, and a slow machine is to let none of it go. */
const TAG = `${VENDORS} data-timeout="60000"`;
const LOG = '<script>window.log = [];</script>';

/** A third party's script that writes its name. */
const script = (name: string, behaviour = {}): string => {
  const url = `https://v.example/${name}.js`;
  server.behave(url, { body: `log.push('${name}')`, ...behaviour });
  return url;
};
/** The same, answered only when what is returned is called. */
const holdScript = (name: string): (() => void) =>
  server.hold(`https://v.example/${name}.js`, { body: `log.push('${name}')` });
const held = (name: string, attributes = '', behaviour = {}): string =>
  `<script type="text/plain" data-vendor="google-ads" data-src="${script(name, behaviour)}" ${attributes}></script>`;
const inline = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-vendor="google-ads" ${attributes}>log.push('${name}')</script>`;

/** What is annotated is held with and without a guard. */
const FILES = engines().flatMap((engine) => [
  { engine, file: 'sekisho.js' },
  { engine, file: 'sekisho.lite.js' },
]);

describe.each(FILES)('the gate of $file in $engine', ({ engine, file }) => {
  const pageOf: typeof shopPage = (at, path, options) => shopPage(at, path, { file, ...options });
  const inChromium = itIn(engine, ['chromium'], 'what is read are attributes, by our own code');
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(() => visitor.close());

  const logged = (count: number): Promise<void> => page.waitFor(`window.log.length >= ${count}`);

  it('holds every kind of annotated tag, requests and executes nothing', async () => {
    const url = pageOf(server, '/kinds', {
      tag: TAG,
      head: LOG + held('A') + inline('B') + inline('M', 'data-type="module"'),
      body: `<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" width="640" height="360" title="x"></iframe>
        <img data-vendor="google-ads" data-src="https://v.example/pixel.gif" alt="">
        <template data-purpose="advertising"><ins>ad</ins><script type="text/plain" data-src="${script('T')}"></script><script>log.push('U')</script></template>
        <script>
          const late = document.createElement('script');
          Object.assign(late.dataset, { vendor: 'google-ads', src: '${script('L')}' });
          late.type = 'text/plain';
          document.body.append(late);
          const box = document.createElement('div');
          box.innerHTML = '<script type="text/plain" data-vendor="google-ads">log.push("I")<' + '/script><img data-purpose="advertising" data-src="https://v.example/inner.gif">';
          document.body.append(box);
        </script>`,
    });
    await page.open(url);
    await page.wait('part=accept');
    expect(leaks(server)).toEqual([]);
    expect((await stateOf(page)).log).toEqual([]);

    await page.click('part=reject');
    await page.gone('part=banner');
    await page.evaluate('document.body.append(Object.assign(document.createElement("p"), { textContent: "x" }))');
    expect(leaks(server)).toEqual([]);
    expect((await stateOf(page)).log).toEqual([]);

    await page.evaluate('sekisho.grant()');
    await logged(7);
    const { log } = await stateOf(page);
    expect([...log].sort()).toEqual(['A', 'B', 'I', 'L', 'M', 'T', 'U']);
    expect(log.filter((name) => name !== 'M')).toEqual(['A', 'B', 'T', 'U', 'L', 'I']);
    await server.waitFor('https://player.vimeo.com/video/1');
    await server.waitFor('https://v.example/pixel.gif');
    await server.waitFor('https://v.example/inner.gif');
    expect(await page.evaluate('document.querySelector("template + ins").textContent')).toBe('ad');
  });

  it('keeps document order: external slow A, inline B, external C, inline D', async () => {
    const url = pageOf(server, '/order', {
      tag: TAG,
      head: LOG + held('A') + inline('B') + held('C') + inline('D'),
    });
    for (const when of ['after the answer', 'on the next page view, while the page is parsed']) {
      const answerA = holdScript('A');
      if (when === 'after the answer') {
        await page.open(url);
        await page.click('part=accept');
      } else await page.reload('begun');
      await server.waitFor('https://v.example/A.js');
      await page.atRest();
      expect((await stateOf(page)).log, when).toEqual([]);
      answerA();
      await logged(4);
      expect((await stateOf(page)).log, when).toEqual(['A', 'B', 'C', 'D']);
      server.clear();
    }
  });

  it('fetches what has to wait at the same time', async () => {
    const names = ['A', 'C', 'E'];
    const url = pageOf(server, '/parallel', {
      tag: TAG,
      head: LOG + names.map((name) => held(name) + inline(`${name}2`)).join(''),
    });
    const answers = names.map(holdScript);
    await page.open(url);
    await page.click('part=accept');
    // none of them is answered yet
    for (const name of names) await server.waitFor(`https://v.example/${name}.js`);
    for (const name of ['E', 'C', 'A']) answers[names.indexOf(name)]!();
    await logged(6);
    expect((await stateOf(page)).log).toEqual(['A', 'A2', 'C', 'C2', 'E', 'E2']);
    for (const name of names) expect(server.requests(`https://v.example/${name}.js`), 'fetched once').toHaveLength(1);
  });

  it('lets async run free, and defer and modules wait for their turn', async () => {
    const url = pageOf(server, '/kinds-of-order', {
      tag: TAG,
      head:
        LOG +
        held('slow', 'async') +
        held('deferred', 'defer') +
        held('module', 'data-type="module"', { headers: { 'access-control-allow-origin': '*' } }) +
        held('A') +
        inline('B'),
    });
    const answerSlow = holdScript('slow');
    const answerA = holdScript('A');
    await page.open(url);
    await page.click('part=accept');
    await server.waitFor('https://v.example/A.js');
    await page.atRest();
    expect((await stateOf(page)).log).toEqual([]);
    answerA();
    await logged(4);
    answerSlow();
    await logged(5);
    expect((await stateOf(page)).log).toEqual(['A', 'B', 'deferred', 'module', 'slow']);
  });

  it('is held up by a script that fails or never answers for no longer than its limit', async () => {
    const url = pageOf(server, '/hanging', {
      tag: `${VENDORS} data-timeout="300"`,
      head:
        LOG +
        held('hangs', '', { hang: true }) +
        inline('B') +
        held('fails', '', { reset: true }) +
        held('missing', '', { status: 404, body: '' }) +
        inline('D'),
    });
    await page.open(url);
    await page.click('part=accept');
    await logged(2);
    expect((await stateOf(page)).log).toEqual(['B', 'D']);
  });

  it('keeps every attribute and, where the engine lets us, the element itself', async () => {
    server.behave('https://v.example/told.js', {
      body: 'const me = document.currentScript; log.push(JSON.stringify([me === kept, me.parentNode.id, me.crossOrigin, me.referrerPolicy, me.charset, me.dataset.site, me.id, me.src]))',
      cors: true,
    });
    const url = pageOf(server, '/attributes', {
      tag: TAG,
      head: LOG,
      body: `<div id="place"><script type="text/plain" data-vendor="google-ads" data-src="https://v.example/told.js"
        crossorigin="anonymous" referrerpolicy="origin" charset="utf-8" data-site="7" id="told"></script></div>
        <script>window.kept = document.getElementById('told')</script>`,
    });
    await page.open(url);
    await page.click('part=accept');
    await logged(1);
    expect(JSON.parse((await stateOf(page)).log[0]!)).toEqual([
      engine !== 'firefox',
      'place',
      'anonymous',
      'origin',
      'utf-8',
      '7',
      'told',
      'https://v.example/told.js',
    ]);
  });

  it('refuses what integrity refuses', async () => {
    const url = pageOf(server, '/integrity', {
      tag: TAG,
      head:
        LOG +
        held(
          'tampered',
          'integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" crossorigin',
          { cors: true },
        ) +
        inline('B'),
    });
    await page.open(url);
    await page.click('part=accept');
    await logged(1);
    expect((await stateOf(page)).log).toEqual(['B']);
  });

  inChromium('uses no address but http and https', async () => {
    const url = pageOf(server, '/schemes', {
      tag: TAG,
      head: LOG,
      body: `<script type="text/plain" data-vendor="google-ads" data-src="data:text/javascript,log.push('data')"></script>
        <iframe data-vendor="google-ads" data-src="javascript:parent.log.push('frame')"></iframe>
        <a data-vendor="google-ads" data-href="javascript:log.push('link')">x</a>${inline('last')}`,
    });
    await page.open(url);
    await page.click('part=accept');
    await logged(1);
    expect((await stateOf(page)).log).toEqual(['last']);
    expect(await page.evaluate('document.querySelector("iframe").hasAttribute("src")')).toBe(false);
    expect(await page.evaluate('document.querySelector("a").hasAttribute("href")')).toBe(false);
  });

  inChromium('needs all that a tag names, by purpose and by vendor', async () => {
    const both =
      '<script type="text/plain" data-vendor="google-ads" data-purpose="analytics">log.push("both")</script>';
    const unknown = '<script type="text/plain" data-vendor="nobody">log.push("nobody")</script>';
    await page.open(pageOf(server, '/needs', { tag: TAG, head: LOG + both + unknown + inline('ads') }));
    await page.evaluate('sekisho.grant("advertising")');
    await logged(1);
    expect((await stateOf(page)).log).toEqual(['ads']);
    await page.evaluate('sekisho.grant()');
    await logged(2);
    expect((await stateOf(page)).log).toEqual(['ads', 'both']);
  });

  it('takes frames back on withdrawal, and stops what has not run', async () => {
    const url = pageOf(server, '/withdraw', {
      tag: TAG,
      head: LOG + held('A') + inline('B'),
      body: '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" width="64" height="36" title="x"></iframe>',
    });
    const answerA = holdScript('A');
    await page.open(url);
    await page.click('part=accept');
    await server.waitFor('https://player.vimeo.com/video/1');
    await server.waitFor('https://v.example/A.js');
    await page.evaluate('sekisho.withdraw()');
    await page.waitFor('!document.querySelector("iframe").hasAttribute("src")');
    answerA();
    await page.waitFor('window.log.includes("A")');
    await page.atRest();
    expect((await stateOf(page)).log).toEqual(['A']);
    expect(await page.evaluate('document.querySelector("iframe").contentWindow.length')).toBe(0);

    await page.evaluate('sekisho.grant()');
    await logged(2);
    expect((await stateOf(page)).log, 'nothing runs twice').toEqual(['A', 'B']);
    await page.waitFor('document.querySelector("iframe").src === "https://player.vimeo.com/video/1"');
  });

  inChromium('reloads on withdrawal where the site chose that', async () => {
    await page.open(pageOf(server, '/reload', { tag: `${TAG} data-reload`, head: LOG + inline('A') }));
    await page.click('part=accept');
    await logged(1);
    await page.evaluate('window.isOld = true, sekisho.withdraw()');
    await page.waitFor('!window.isOld && window.sekisho && sekisho.decision.status === "decided"');
    expect((await stateOf(page)).log).toEqual([]);
  });

  it('follows a single-page application: a frame whose address changes, a tag that comes and goes', async () => {
    await page.open(
      pageOf(server, '/spa', {
        tag: TAG,
        head: LOG,
        body: '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" title="x"></iframe>',
      }),
    );
    // WebKit may lose the second request of a frame whose first load is under way
    await page.evaluate(
      'void document.querySelector("iframe").addEventListener("load", () => { window.isLoaded = true })',
    );
    await page.click('part=accept');
    await page.waitFor('window.isLoaded === true');
    await page.evaluate('document.querySelector("iframe").dataset.src = "https://player.vimeo.com/video/2"');
    await server.waitFor('https://player.vimeo.com/video/2');
    await page.evaluate((content: string) => {
      document.body.innerHTML = content;
    }, '<iframe data-vendor=vimeo data-src=https://player.vimeo.com/video/3 title=y></iframe>');
    await server.waitFor('https://player.vimeo.com/video/3');
  });
});
