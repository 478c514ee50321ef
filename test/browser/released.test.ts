/** What scripts find that are released when the page is long there: `document.write` writes, and events still come. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, shopPage, stateOf, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const LOG = '<script>window.log = [];</script>';
const AD = 'https://www.googleadservices.com';
const GUARD_ON = 'data-vendors="google-ads google-analytics vimeo" data-timeout="1500"';
const GUARD_OFF = `${GUARD_ON} data-guard="off"`;
/** Ends a script that is written within a script. */
const END = "</scr' + 'ipt>";

const inline = (code: string, attributes = ''): string =>
  `<script type="text/plain" data-vendor="google-ads" ${attributes}>${code}</script>`;

describe.each(engines())('a released script in %s', (engine) => {
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

  const external = (name: string, body: string, behaviour = {}, attributes = ''): string => {
    server.behave(`https://v.example/${name}.js`, { body, ...behaviour });
    return `<script type="text/plain" data-vendor="google-ads" data-src="https://v.example/${name}.js" ${attributes}></script>`;
  };
  const logged = (count: number): Promise<void> =>
    page.waitFor(`window.log.length >= ${count}`, 5000).catch(async (cause: unknown) => {
      throw new Error(`${String(cause)}: ${JSON.stringify([(await stateOf(page)).log, await page.errors()])}`);
    });
  const rest = (): Promise<unknown> => page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');

  it.each([
    ['on', GUARD_ON],
    ['off', GUARD_OFF],
  ])('writes where it stands, in order, with the guard %s', async (_, tag) => {
    server.behave('https://v.example/w1.js', {
      body: 'log.push("w1", !!document.getElementById("tail")); document.write("<i id=nested></i>")',
      delay: 200,
    });
    server.behave('https://v.example/w3.js', { body: 'log.push("w3")' });
    server.behave('https://v.example/pixel.gif', { body: '' });
    await page.open(
      shopPage(server, '/write', {
        tag,
        head: LOG,
        body: `<h1>Shop</h1><div id="place">${inline(`
            document.write('<div id="slot" cla');
            document.write('ss="a&am', 'p;b">in ');
            document.writeln('<b>bold</b>');
            log.push(document.getElementById('slot').className);
            document.write('<p><em id="open">');
            log.push(!!document.getElementById('open'));
            document.write('still in</em>');
            document.write('<script src="https://v.example/w1.js">${END}<scr');
            document.write('ipt>log.push("w2")${END}<script src="https://v.example/w3.js" data-x="1">${END}');
            log.push(document.open() === document);
            document.write('</p></div><img src="https://v.example/pixel.gif" alt=""><noscript><img src="https://v.example/no.gif"></noscript><s id="tail">tail');
            document.close();
            log.push('main');`)}<u>after</u></div>${inline('log.push("next")')}${external('writer', `document.write('<q id="q">x</q>'); log.push('writer', document.querySelector('#q').previousElementSibling?.id)`, {}, 'id="writer"')}${inline('log.push("last")')}`,
      }),
    );
    await page.click('part=accept');
    await logged(12);
    expect((await stateOf(page)).log).toEqual(
      ['a&b', true, true, 'main', 'w1', true, 'w2', 'w3', 'next', 'writer', 'writer', 'last'].slice(0, 12),
    );
    const html = await page.evaluate<string>('place.innerHTML');
    expect(html).toMatch(/<\/script><div id="slot" class="a&amp;b">in <b>bold<\/b>\n<p><em id="open">still in<\/em>/);
    expect(html).toMatch(/w1\.js"><\/script><i id="nested"><\/i><script/);
    expect(html).toMatch(/<s id="tail">tail<\/s><u>after<\/u>$/);
    expect(await page.text('h1')).toBe('Shop');
    await server.waitFor('https://v.example/pixel.gif');
    expect(server.requests('https://v.example/no.gif')).toEqual([]);
    expect(server.requests('https://v.example/w1.js')).toHaveLength(1);
  });

  it('writes nothing past the gate: what a denied vendor is written for stays held', async () => {
    server.behave(`${AD}/*`, { body: 'log.push("ad")' });
    await page.open(
      shopPage(server, '/denied', {
        tag: GUARD_ON,
        head: LOG,
        body: `<div><script type="text/plain" data-vendor="google-analytics">
            document.write('<script src="${AD}/a.js">${END}<img src="${AD}/b.gif" alt=""><script type="text/plain" data-vendor="google-ads">log.push("held")${END}');
            document.write('<iframe src="https://player.vimeo.com/video/1" title="x"></iframe><script>log.push("own")${END}');
          </script></div>`,
      }),
    );
    await page.evaluate('sekisho.grant("google-analytics")');
    await logged(1);
    await rest();
    expect((await stateOf(page)).log).toEqual(['own']);
    expect(leaks(server)).toEqual([]);
    await page.evaluate('sekisho.grant()');
    await logged(3);
    expect((await stateOf(page)).log).toEqual(['own', 'ad', 'held']);
    await server.waitFor(`${AD}/b.gif`);
    await server.waitFor('https://player.vimeo.com/video/1');
  });

  it('leaves the page’s own document.write and listeners as they are', async () => {
    await page.open(
      shopPage(server, '/untouched', {
        tag: GUARD_OFF,
        head: `${LOG}<script>
          window.natives = () => [document.write, document.open, addEventListener, removeEventListener, Object.getOwnPropertyDescriptor(window, 'onload').set];
          window.before = natives();
          document.write('<b id="early">x</b>'); log.push(!!document.getElementById('early'))</script>`,
        body:
          inline(`document.write('<i id="late"></i>'); window.during = natives()`) +
          external('slow', 'log.push("slow")', { delay: 300 }),
      }),
    );
    await page.click('part=accept');
    await logged(2);
    await page.waitFor('!!document.getElementById("late")');
    await rest();
    expect(
      await page.evaluate('[during, natives()].map((now) => now.map((value, at) => value === before[at]))'),
    ).toEqual([
      [false, false, false, false, false],
      [true, true, true, true, true],
    ]);
    // outside of a released script it is what it always was
    expect(await page.evaluate('document.write("<p>wiped</p>"), document.body.textContent')).toBe('wiped');
  });

  it('is refused by Trusted Types what the browser would refuse it', async () => {
    await page.open(
      shopPage(server, '/trusted', {
        tag: `${GUARD_ON} nonce="n1"`,
        headers: {
          'content-security-policy':
            "require-trusted-types-for 'script'; trusted-types sekisho site; script-src 'nonce-n1'",
        },
        head: LOG.replace('<script', '<script nonce="n1"'),
        body: inline(
          `try { document.write('<p id="string">x</p>'); log.push('written') } catch (error) { log.push(error.name) }
           const policy = trustedTypes.createPolicy('site', { createHTML: (text) => text });
           document.write(policy.createHTML('<p id="trusted">x</p><script nonce="n1">log.push("script")${END}<script>log.push("no nonce")${END}'));
           log.push('end')`,
          'nonce="n1"',
        ),
      }),
    );
    await page.click('part=accept');
    await logged(3);
    await rest();
    expect((await stateOf(page)).log).toEqual(['TypeError', 'end', 'script']);
    expect(await page.evaluate('["string", "trusted"].map((id) => !!document.getElementById(id))')).toEqual([
      false,
      true,
    ]);
  });

  it('gets the events it waits for, once, and nobody else gets them again', async () => {
    const listen = `
      const told = (name) => function (event) { log.push(name + ':' + [event.type, event.target === document, event.currentTarget === this, document.readyState].join()) };
      addEventListener('load', told('bare'));
      window.addEventListener('load', told('captured'), true);
      document.addEventListener('DOMContentLoaded', told('ready'));
      window.addEventListener('DOMContentLoaded', () => { throw new Error('on purpose') });
      window.addEventListener('DOMContentLoaded', { handleEvent() { log.push('object'); addEventListener('load', () => log.push('nested')) } }, { once: true });
      document.addEventListener('readystatechange', told('state'));
      const twice = () => log.push('twice'); addEventListener('load', twice); addEventListener('load', twice);
      const gone = () => log.push('gone'); addEventListener('load', gone); removeEventListener('load', gone);
      const stopped = new AbortController(); addEventListener('load', () => log.push('aborted'), { signal: stopped.signal }); stopped.abort();
      document.addEventListener('load', () => log.push('never on the document'));
      addEventListener('click', () => log.push('click'));
      const earlier = window.onload; window.onload = function (event) { earlier && earlier.call(this, event); told('onload').call(this, event) };`;
    await page.open(
      shopPage(server, '/late', {
        tag: GUARD_ON,
        head: `${LOG}<script>
          addEventListener('load', () => log.push('page load'));
          document.addEventListener('DOMContentLoaded', () => log.push('page ready'));
          window.onload = () => log.push('page onload');</script>`,
        body:
          inline(`{${listen}}`) +
          external(
            'waits',
            `{ const before = window.onload; window.onload = (event) => { before.call(window, event); log.push('second onload') } } document.onreadystatechange = () => log.push('property')`,
            { delay: 200 },
          ) +
          external('deferred', 'log.push("deferred")', {}, 'defer') +
          inline(
            'log.push("end of the batch"); setTimeout(() => addEventListener("load", () => log.push("too late")))',
          ),
      }),
    );
    await page.click('part=accept');
    await logged(15);
    await rest();
    await page.evaluate('void dispatchEvent(new Event("click"))');
    const { log } = await stateOf(page);
    const complete = (name: string, type: string): string => `${name}:${type},true,true,complete`;
    expect(log).toEqual([
      'page ready',
      'page load',
      'page onload',
      'end of the batch',
      'deferred',
      complete('ready', 'DOMContentLoaded'),
      'object',
      complete('state', 'readystatechange'),
      'property',
      complete('bare', 'load'),
      complete('captured', 'load'),
      'twice',
      complete('onload', 'load'),
      'second onload',
      'nested',
      'click',
    ]);
    expect((await page.errors()).filter((error) => error.includes('on purpose'))).toHaveLength(1);
  });

  it('gets them from the browser while they are still to come', async () => {
    server.behave('https://v.example/slow.gif', { body: '', delay: 700 });
    const listen = (name: string): string =>
      inline(
        `for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => log.push('${name} ' + type + document.readyState))`,
      );
    const url = shopPage(server, '/still', {
      tag: GUARD_ON,
      head: LOG + listen('head'),
      body: `<p>x</p><img src="https://v.example/slow.gif" alt="">${external('late', `addEventListener('DOMContentLoaded', () => log.push('late DOMContentLoaded')); addEventListener('load', () => log.push('late load'))`, { delay: 300 })}`,
    });
    await page.open(url);
    await page.evaluate('sekisho.grant()');
    await page.reload();
    await logged(4);
    await rest();
    expect((await stateOf(page)).log).toEqual([
      'head DOMContentLoadedinteractive',
      'late DOMContentLoaded',
      'head loadcomplete',
      'late load',
    ]);
  });
});
