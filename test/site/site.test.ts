/** The docs as a site: every link leads somewhere, and a reader in any browser asks nothing of another host. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import { type Handler, type RigServer, startServer } from '../rig/server.js';
import { contentType } from '../rig/server/contentType.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build/site');
/** In a folder of its host, for that is where sites of projects often are. */
const SITE = 'https://docs.example/sekisho';

const serve: Handler = (req, res) => {
  const path = join(folder, new URL(req.url!, SITE).pathname.replace(/^\/sekisho\//, ''));
  if (existsSync(path) && statSync(path).isFile())
    res.setHeader('content-type', contentType(path)).end(readFileSync(path));
  else res.writeHead(404).end();
};

let server: RigServer;
beforeAll(async () => {
  // it ends with 1, and this throws, if a link is dead
  execFileSync(process.execPath, [join(root, 'site/build.mjs')], { stdio: 'pipe' });
  server = await startServer({ pages: [['docs.example', serve]] });
});
afterAll(() => server.close());

const pages = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Where a reader meets what is widest, longest and most colourful. */
const TRIED = ['index.html', 'docs/index.html', 'docs/warnings.html', 'docs/guarantees.html', 'playground.html'];

describe('the site', () => {
  it('has every page of docs/, under its own policy', () => {
    const docs = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(pages()).toEqual(expect.arrayContaining(docs.map((file) => `docs/${file.replace(/md$/, 'html')}`)));
    for (const page of pages())
      expect(readFileSync(join(folder, page), 'utf8'), page).toContain(
        `content="default-src 'none'; style-src 'self';`,
      );
  });

  it('has llms.txt, and the pages that it links to as they are written', () => {
    const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
    const links = [...text.matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links)
      expect(readFileSync(join(folder, link), 'utf8') === readFileSync(join(root, link), 'utf8'), link).toBe(true);
  });
});

describe.each(engines())('the site in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  const visit = async (options?: VisitorOptions): Promise<void> => {
    visitor = await browser.visitor(options);
    page = await visitor.page();
  };
  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.clear());
  afterEach(() => visitor.close());

  it.each(TRIED)('asks nothing of another host, and no error is noted: %s', async (path) => {
    await visit();
    await page.open(`${SITE}/${path}`);
    await page.atRest();
    expect(server.requests(({ host }) => host !== 'docs.example').map(({ url }) => url)).toEqual([]);
    expect(server.requests(/site\.css$/)).not.toEqual([]);
    // what the page's policy forbids is our own question whether it is at rest
    expect((await page.errors()).filter((error) => !error.includes('.rig.example'))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is accessible, %s', async (colorScheme) => {
    await visit({ colorScheme });
    for (const path of TRIED) {
      await page.open(`${SITE}/${path}`);
      await page.atRest();
      expect(await findViolations(page), path).toEqual([]);
    }
  });

  it('fits a small screen', async () => {
    await visit({ viewport: { width: 320, height: 640 } });
    for (const path of TRIED) {
      await page.open(`${SITE}/${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
    }
  });

  it('finds what is searched for, and leads there', async () => {
    await visit();
    await page.open(`${SITE}/docs/index.html`);
    await page.click('#words');
    await page.type('cookie-stays');
    await page.wait('#found a');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.text('#found a')).toBe('Warnings: cookie-stays');
    expect(await page.text('#count')).toMatch(/^\d+ sections?$/);
    await page.click('#found a');
    await page.waitFor('location.pathname.endsWith("/docs/warnings.html") && location.hash === "#cookie-stays"');
    await page.wait('#cookie-stays');
    expect(server.requests(({ host }) => host !== 'docs.example')).toEqual([]);
  });
});
