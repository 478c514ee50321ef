/** What `sekisho build` writes, on pages with strict policies, on first visits, and in its debug twin. */
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCustom, type Custom } from '../../cli/buildCustom.mjs';
import { readSettings } from '../../dist/npm/custom/dev/command.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, SHOP, startSite, stateOf } from './site.js';

const OPTIONS = { vendors: ['google-ads', 'meta-pixel', 'vimeo'], policy: { url: '/privacy' }, site: 'Shop' };
const AD = 'https://connect.facebook.net/x.js';
/** One annotated tag, and one that nobody annotated. */
const HELD = `<script type="text/plain" data-vendor="google-ads" data-src="https://v.example/held.js"></script>`;
const ASK = `<script nonce="n">document.body.append(Object.assign(new Image(), { src: '${AD}' }))</script>`;

const hash = (content: string, algorithm = 'sha256'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

let server: RigServer;
let plain: Custom;
let japanese: Custom;
beforeAll(async () => {
  server = await startSite();
  const build = (options: object, isLite: boolean): Promise<Custom> =>
    buildCustom(readSettings(options), { isLite, hasDebug: true });
  plain = await build({ ...OPTIONS, base: '/sekisho/' }, false);
  japanese = await build({ ...OPTIONS, language: 'ja' }, true);
});
afterAll(() => server.close());

/** Serves a build's files in `/sekisho/`. */
const serve = ({ files }: Custom): void => {
  for (const [name, body] of Object.entries(files)) server.page(`${SHOP}/sekisho/${name}`, { body });
  server.behave('https://v.example/held.js', { body: 'window.ran = true' });
};

interface CustomPage {
  readonly tag: string;
  readonly policy?: string;
  readonly body?: string;
}

const open = async (page: Page, { tag, policy, body = HELD + ASK }: CustomPage): Promise<void> => {
  server.page(`${SHOP}/custom`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(policy && { 'content-security-policy': policy }),
    },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script nonce="n">
      window.said = []; console.warn = (text) => said.push(text);
      addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => said.push(effectiveDirective + ' ' + blockedURI));
      </script>${tag}<title>Shop</title></head><body>${body}</body></html>`,
  });
  await page.open(`${SHOP}/custom`);
};

const filesOf = (): string[] =>
  server
    .requests(({ path }) => path.startsWith('/sekisho/'))
    .map(({ path }) =>
      path
        .replace(/\?.*/, '')
        .replace('/sekisho/', '')
        .replace(/\.[\da-f]{8}\./, '.'),
    );

describe.each(engines())('a custom build in %s', (engine) => {
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

  it('in the HTML itself holds, asks and releases under a policy that knows its hash alone', async () => {
    serve(plain);
    const code = plain.files['sekisho.js']!;
    const policy = `script-src 'nonce-n' '${hash(code)}' 'strict-dynamic'; style-src 'none'; require-trusted-types-for 'script'; trusted-types sekisho`;
    await open(page, {
      tag: `<script>${code}</script>`,
      policy,
      // the last is what an attacker could write: it needs nobody's permission, and must not be started by us
      body: `${HELD.replace('<script', '<script nonce="n"')}${ASK}<script type="text/plain" data-purpose="necessary" data-src="https://v.example/foreign.js"></script>`,
    });
    await page.wait('part=accept');
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect(filesOf()).toEqual(['sekisho.ui.js']);
    expect(await stateOf(page)).toMatchObject({ status: 'undecided', choices: { 'meta-pixel': 'denied' } });
    await page.click('part=accept');
    await page.waitFor('window.ran');
    await server.waitFor(AD);
    await page.atRest();
    expect(server.requests('https://v.example/foreign.js')).toEqual([]);
    expect(await page.evaluate('said')).toEqual([]);
  });

  it('as a file runs by its integrity, and checks its lazy files by theirs', async () => {
    const core = plain.files['sekisho.js']!;
    serve(plain);
    server.page(`${SHOP}/sekisho/${plain.interfaceFile}`, { body: `${plain.files[plain.interfaceFile]!}\n` });
    const tag = `<script src="/sekisho/sekisho.js" integrity="${hash(core, 'sha384')}"></script>`;
    await open(page, { tag });
    // the file that another has written is not run, and nothing passes
    await page.evaluate('sekisho.show("banner")');
    expect(await page.evaluate('document.querySelectorAll("sekisho-root").length')).toBe(0);
    expect(leaks(server)).toEqual([]);
    serve(plain);
    await page.evaluate('sekisho.show("banner")');
    await page.wait('part=accept');
    expect(await page.text('part=banner')).toContain('Google LLC, Meta Platforms, Inc. and Vimeo.com, Inc.');
  });

  it('for one language shows its banner after one request, whatever the page says', async () => {
    serve(japanese);
    await open(page, { tag: '<script src="/sekisho/sekisho.js"></script>', body: HELD });
    await page.wait('part=accept');
    expect(await page.text('part=banner')).toContain('Google LLC');
    expect(await page.text('part=accept')).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    await page.atRest();
    expect(filesOf()).toEqual(['sekisho.js', 'sekisho.ui.js']);
    expect(leaks(server)).toEqual([]);
  });

  it('takes no option from the page, nor from what the page puts on every object, and its debug twin says so', async () => {
    serve(plain);
    const block = '<script type="application/json" data-sekisho="options">{"regime":"none"}</script>';
    const pollution = '<script>Object.prototype.regime = "none"; Object.prototype.lock = true</script>';
    const attributes = 'data-regime="none" data-vendors="" data-guard="off"';
    for (const file of ['sekisho.js', 'sekisho.debug.js']) {
      await open(page, { tag: `${pollution}${block}<script src="/sekisho/${file}" ${attributes}></script>` });
      await page.wait('part=accept');
      await page.atRest();
      expect(leaks(server)).toEqual([]);
      expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied', vimeo: 'denied' });
    }
    const said = (await page.evaluate<string[]>('said')).filter((text) => text.includes('fixed-option'));
    const named = ['data-vendors', 'data-regime', 'data-guard', 'the options block'];
    expect(said.map((text) => named.find((name) => text.includes(`so ${name} of the page`)))).toEqual(named);
  });
});
