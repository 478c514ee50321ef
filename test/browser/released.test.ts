/** What scripts find that are released when the page is long there: `document.write` writes, and events still come. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { callSource } from './pages/callSource.js';
import {
  chainHandlers,
  listenEarly,
  listenFor,
  listenLate,
  listenTooLate,
  readNatives,
  writeBehind,
  writePieces,
  writeTags,
  writeTrusted,
} from './pages/released.js';
import { leaks, shopPage, stateOf, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const LOG = '<script>window.log = [];</script>';
const AD = 'https://www.googleadservices.com';
const GUARD_ON = 'data-vendors="google-ads google-analytics vimeo" data-timeout="60000"';
const GUARD_OFF = `${GUARD_ON} data-guard="off"`;
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
    page.waitFor(`window.log.length >= ${count}`).catch(async (cause: unknown) => {
      throw new Error(`${String(cause)}: ${JSON.stringify([(await stateOf(page)).log, await page.errors()])}`);
    });

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
        body: [
          `<h1>Shop</h1><div id="place">${inline(callSource(writePieces))}<u>after</u></div>`,
          inline('log.push("next")'),
          external('writer', callSource(writeBehind), {}, 'id="writer"'),
          inline('log.push("last")'),
        ].join(''),
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
        body: `<div><script type="text/plain" data-vendor="google-analytics">${callSource(writeTags, AD)}</script></div>`,
      }),
    );
    await page.evaluate(() => window.sekisho.grant('google-analytics'));
    await logged(1);
    await page.atRest();
    expect((await stateOf(page)).log).toEqual(['own']);
    expect(leaks(server)).toEqual([]);
    await page.evaluate(() => window.sekisho.grant());
    await logged(3);
    expect((await stateOf(page)).log).toEqual(['own', 'ad', 'held']);
    await server.waitFor(`${AD}/b.gif`);
    await server.waitFor('https://player.vimeo.com/video/1');
  });

  it('leaves the page’s own document.write and listeners as they are', async () => {
    await page.open(
      shopPage(server, '/untouched', {
        tag: GUARD_OFF,
        head: `${LOG}<script>window.readNatives = ${String(readNatives)};
          window.before = readNatives();
          document.write('<b id="early">x</b>'); log.push(!!document.getElementById('early'))</script>`,
        body:
          inline(`document.write('<i id="late"></i>'); window.during = readNatives()`) +
          external('slow', 'log.push("slow")', { delay: 300 }),
      }),
    );
    await page.click('part=accept');
    await logged(2);
    await page.waitFor('!!document.getElementById("late")');
    await page.atRest();
    expect(
      await page.evaluate('[during, readNatives()].map((now) => now.map((value, at) => value === before[at]))'),
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
        body: inline(callSource(writeTrusted), 'nonce="n1"'),
      }),
    );
    await page.click('part=accept');
    await logged(3);
    await page.atRest();
    expect((await stateOf(page)).log).toEqual(['TypeError', 'end', 'script']);
    const isWritten = ['string', 'trusted'].map((id) => page.exists(`#${id}`));
    expect(await Promise.all(isWritten)).toEqual([false, true]);
  });

  it('gets the events it waits for, once, and nobody else gets them again', async () => {
    await page.open(
      shopPage(server, '/late', {
        tag: GUARD_ON,
        head: `${LOG}<script>${callSource(listenEarly)}</script>`,
        body:
          inline(callSource(listenLate)) +
          external('waits', callSource(chainHandlers), { delay: 200 }) +
          external('deferred', 'log.push("deferred")', {}, 'defer') +
          inline(callSource(listenTooLate)),
      }),
    );
    await page.click('part=accept');
    await logged(15);
    await page.atRest();
    await page.evaluate(() => void dispatchEvent(new Event('click')));
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
    server.behave('https://v.example/slow.gif', { body: '' });
    const url = shopPage(server, '/still', {
      tag: GUARD_ON,
      head: LOG + inline(callSource(listenFor, 'head')),
      body: `<p>x</p><img src="https://v.example/slow.gif" alt="">${external('late', callSource(listenFor, 'late'))}`,
    });
    await page.open(url);
    await page.evaluate(() => window.sekisho.grant());
    // what is released while the page is parsed is there before the image, which keeps the page from being loaded
    const writeImage = server.hold('https://v.example/slow.gif');
    await page.reload('parsed');
    await page.waitFor('log.filter((entry) => entry.endsWith("interactive")).length === 2');
    writeImage();
    await logged(4);
    await page.atRest();
    expect((await stateOf(page)).log).toEqual([
      'head DOMContentLoaded interactive',
      'late DOMContentLoaded interactive',
      'head load complete',
      'late load complete',
    ]);
  });
});
