/**
 * Takes the pictures of docs/images from the demo, as visitors see it: `node scripts/screenshots.mjs`, or only those whose
 * names begin with a word: `node scripts/screenshots.mjs banner`.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createDemoHandler } from '../demo/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = createServer(createDemoHandler({ root })).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.SEKISHO_CHROMIUM ?? '/usr/bin/chromium',
  // nobody but the demo is there: no picture needs a vendor
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

const part = (name) => `sekisho-root >> [part~=${name}]`;
const phone = { viewport: { width: 320, height: 640 } };
const tall = { viewport: { width: 390, height: 800 } };
const dark = { colorScheme: 'dark' };

/** What a visitor did before a picture is taken of what they see. */
const ask = (page) => page.locator(part('accept')).waitFor();
const answer = (button) => async (page) => {
  await page.locator(part(button)).click();
  await page.locator(part('banner')).waitFor({ state: 'detached' });
};
const choose = (page) => page.locator(part('choose')).click();
const scrollTo = (css, block) => async (page) => {
  await page.locator(css).first().waitFor();
  // frames and disclosures find their size
  await page.waitForTimeout(800);
  await page
    .locator(css)
    .first()
    .evaluate((node, block) => node.scrollIntoView({ block }), block);
};
const showRights = async (page) => {
  await answer('accept')(page);
  await page.evaluate(() => globalThis.sekisho.show('preferences'));
  await page.locator('sekisho-root >> #rights').evaluate((node) => node.parentElement.scrollIntoView());
};
/** The policy is revised between two visits. */
const revise = (kind) => async (page) => {
  await answer('accept')(page);
  await page.route(/\/(index\.html)?$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(/(data-sekisho="options">)([^]*?)(<\/script>)/, (_, open, json, close) => {
      const options = JSON.parse(json);
      const change = {
        en: { minor: 'Our office has moved.', material: 'Google LLC now measures which advertisements led here.' },
        ja: { minor: '事務所を移転しました。', material: '広告の効果の測定を、Google LLCに委託します。' },
      };
      const revision = { version: 'next', date: '2026-11-01', kind, purposes: ['advertising'] };
      Object.assign(options.policy, {
        version: revision.version,
        effectiveFrom: revision.date,
        revisedAt: revision.date,
      });
      options.policy.revisions.push({ ...revision, change: { en: change.en[kind], ja: change.ja[kind] } });
      return open + JSON.stringify(options) + close;
    });
    // attributes would win over the block
    await route.fulfill({
      response,
      body: body.replace(/\sdata-policy-(version|effective-from|revised-at)="[^"]*"/g, ''),
    });
  });
  await page.reload();
  await page.locator(part(kind === 'minor' ? 'notice' : 'banner')).waitFor();
};

/** The tag says more than that of the demo. */
const withTag = (attributes) => async (page) => {
  await page.route(/\/guide\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('src="/dist/sekisho.js"', `$& ${attributes}`);
    await route.fulfill({ response, body });
  });
  await page.reload();
};

const only = process.argv[2] ?? '';
const take = async (name, path, steps, options = {}) => {
  if (!name.startsWith(only)) return;
  const context = await browser.newContext({
    viewport: { width: 1000, height: 720 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(origin + path);
  await ask(page);
  for (const step of steps) await step(page);
  // the demo's own monitor is no part of the interface
  await page.addStyleTag({ content: '.monitor{display:none!important}' });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(root, 'docs/images', `${name}.png`) });
  await context.close();
};

/** The page sets something of the look. */
const setLook = (attributes, css) => async (page) => {
  await page.route(/\/(index\.html)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /<script([^>]*sekisho(\.debug)?\.js)/,
      `<style>${css}</style><script ${attributes}$1`,
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  await ask(page);
};

/** English and Japanese, the English one in the dark and both on a small screen. */
const takeAll = async (name, [english, japanese], steps) => {
  await take(name, english, steps);
  await take(`${name}-ja`, japanese, steps);
  await take(`${name}-dark`, english, steps, dark);
  await take(`${name}-320`, english, steps, phone);
  await take(`${name}-ja-320`, japanese, steps, phone);
};

const homes = ['/guide/', '/lessons/'];
const policies = ['/guide/privacy.html', '/lessons/privacy.html'];
const service = '.sekisho-purpose ~ .sekisho-purpose .sekisho-service';

await takeAll('banner', homes, []);
await take('banner-phone', '/guide/', [], tall);
await take('banner-ja-phone', '/lessons/', [], tall);
await take('theme-accent', '/guide/', [setLook('data-accent="#c2410c"', '')]);
const look =
  ':root{--sekisho-background:#102a43;--sekisho-text:#fff;--sekisho-accent:#9fd3ff;--sekisho-button:#ffd166;--sekisho-button-text:#102a43;--sekisho-radius:1em}';
await take('theme-properties', '/guide/', [setLook('', look)]);
await take('banner-forced-colors', '/guide/', [], { forcedColors: 'active' });
const desktop = { viewport: { width: 1280, height: 800 } };
for (const layout of ['bar', 'box', 'center', 'sheet'])
  await take(`layout-${layout}`, '/guide/', [withTag(`data-layout="${layout}"`), ask], desktop);
await take('layout-box-dark', '/guide/', [withTag('data-layout="box"'), ask], { ...desktop, ...dark });
await take('layout-side', '/guide/', [withTag('data-preferences="side"'), choose], desktop);
const stay = (page) => page.locator('sekisho-reopen >> [part~=reopen]').waitFor();
await take('layout-reopen', '/guide/', [withTag('data-reopen'), answer('reject'), stay], desktop);
await takeAll('preferences', homes, [choose]);
await takeAll('rights', homes, [showRights]);
await takeAll('notice', homes, [revise('minor')]);
await takeAll('revision', homes, [revise('material')]);
const films = ['/guide/uji.html', '/lessons/'];
await takeAll('placeholder', films, [
  answer('reject'),
  scrollTo(':is(:has(> iframe[data-vendor]), :has(> .film))', 'center'),
]);
await takeAll('disclosures', policies, [answer('reject'), scrollTo(service, 'start')]);
const table = '.sekisho-external-transmission .sekisho-service, .sekisho-external-transmission';
await takeAll('external-transmission', policies, [answer('reject'), scrollTo(table, 'start')]);

await browser.close();
server.close();
