import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from './driver.js';
import { engines, launch } from './launch.js';
import { type RigServer, startServer } from './server.js';

const SHOP = 'https://www.shop.example/';

let server: RigServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe.each(engines())('a page at rest in %s', (engine) => {
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

  const show = async (script: string, headers: Record<string, string> = {}) => {
    server.page(SHOP, { body: `<!doctype html><title>Shop</title><script nonce="n">${script}</script>`, headers });
    await page.open(SHOP, 'parsed');
  };

  /** Steps that lead from one to the next; the last one asks for an image. */
  const STEPS = `
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const idle = () => new Promise((done) => (window.requestIdleCallback || setTimeout)(done));
    const after = (time) => new Promise((done) => setTimeout(done, time));
    (async () => {
      await after(300);
      await frame();
      await idle();
      (await import('https://cdn.example/chunk.mjs')).default;
      await after(300);
      new Image().src = 'https://pixel.example/last.gif';
    })();`;

  it('has done what was due, however many steps it takes', async () => {
    server.behave('https://cdn.example/chunk.mjs', { body: 'export default 1', cors: true });
    await show(STEPS);
    await page.atRest();
    expect(server.requests(/cdn|pixel/).map(({ path }) => path)).toEqual(['/chunk.mjs', '/last.gif']);
  });

  it('does so under a policy that forbids requests, and reports no violation of its own', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-n' https://cdn.example; img-src https://pixel.example https://www.shop.example";
    server.behave('https://cdn.example/chunk.mjs', { body: 'export default 1', cors: true });
    await show(STEPS, { 'content-security-policy': policy });
    await page.atRest();
    expect(server.requests(/cdn|pixel/).map(({ path }) => path)).toEqual(['/chunk.mjs', '/last.gif']);
    expect(await page.errors()).toEqual([]);
  });

  it('waits neither for what hangs nor for what is held, and leaves no request behind', async () => {
    server.behave('https://hang.example/*', { hang: true });
    const release = server.hold('https://held.example/*');
    await show(`for (const host of ['hang', 'held']) new Image().src = 'https://' + host + '.example/a.gif'`);
    await page.atRest();
    expect(server.requests().map(({ host }) => host)).not.toContainEqual(expect.stringContaining('rig'));
    release();
    await page.waitFor('performance.getEntriesByName("https://held.example/a.gif").length === 1');
  });
});
