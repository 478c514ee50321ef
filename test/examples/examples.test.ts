/**
 * Real applications, installed from the packed package, built by their own tools and driven in a browser: what is held on each, what
 * is released, and that their frameworks find nothing amiss.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPS } from '../../examples/apps.mjs';
import { buildApp, install, serveApp } from '../../examples/build.mjs';
import { leaks, startSite } from '../browser/site.js';
import { useTab } from '../browser/tab.js';
import '../browser/pages/globals.js';
import { enginesFor } from '../rig/launch.js';
import type { Page } from '../rig/driver.js';
import type { Handler, RigServer } from '../rig/server.js';
import { until } from '../rig/until.js';

const examples = join(import.meta.dirname, '../../examples');

/** Some applications alone, while working on them. */
const wanted = process.env.SEKISHO_EXAMPLES?.split(',');
const names = Object.keys(APPS).filter((name) => !wanted || wanted.includes(name));
const unknown = wanted?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length)
  throw new Error(`SEKISHO_EXAMPLES names ${unknown.join(', ')}; there are ${Object.keys(APPS).join(', ')}`);

const TAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';
const film = (number: number): string => `https://player.vimeo.com/video/${number}`;

/** A build that hangs says so itself, sooner: see examples/build.mjs. */
const HANGING = 3_600_000;

/** How they differ. */
interface Kind {
  /** The page stays the same document when a link is followed. */
  readonly stays: boolean;
  /** The first HTML is made for the visitor who asks. */
  readonly rendered?: boolean;
}
const KINDS: Readonly<Record<string, Kind>> = {
  vite: { stays: false },
  solid: { stays: true },
  htmx: { stays: true, rendered: true },
  turbo: { stays: true },
  partytown: { stays: false },
  astro: { stays: true },
  'react-router': { stays: true, rendered: true },
  sveltekit: { stays: true, rendered: true },
  angular: { stays: true },
  next: { stays: true, rendered: true },
  nuxt: { stays: true, rendered: true },
};

const versionOf = (name: string): string => {
  const file = join(examples, 'node_modules', name, 'package.json');
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });

/** Built and served, by names. */
const ports = new Map<string, number>();
const stops: (() => Promise<unknown>)[] = [];
const times = new Map<string, number>();

const start = async (name: string): Promise<void> => {
  const began = Date.now();
  await buildApp(name);
  const port = await freePort();
  const { stop, failed } = serveApp(name, port);
  stops.push(stop);
  await Promise.race([failed, until(() => answers(port), { what: `${name} to answer`, timeoutMs: 60_000 })]);
  ports.set(name, port);
  const ready = Date.now();
  times.set(name, Math.round((ready - began) / 1000));
};

/** The host that a page's address names stands for the application's own server. */
const pass: Handler = (req, res) => {
  const name = /^[a-z]+\.([a-z-]+)\./.exec(req.headers.host ?? '')?.[1] ?? '';
  const { method, headers, url: path } = req;
  const sent = request({ host: '127.0.0.1', port: ports.get(name), method, path, headers }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
  sent.on('error', () => res.destroy());
  req.pipe(sent);
};

let server: RigServer;
const started = new Map<string, Promise<void>>();
beforeAll(async () => {
  server = await startSite([['*.example.co.uk', pass]]);
  await install();
  // two beside each other, while those that are ready are tried
  const lanes = [Promise.resolve(), Promise.resolve()];
  names.forEach((name, index) => {
    const ready = lanes[index % 2]!.then(() => start(name));
    started.set(name, ready);
    lanes[index % 2] = ready.catch(() => {});
  });
}, HANGING);
afterAll(async () => {
  await Promise.allSettled(started.values());
  await Promise.all(stops.map((stop) => stop()));
  server.close();
  const versions = names.map(
    (name) => `${APPS[name]!.packages.map(versionOf).join(', ')}: ${times.get(name) ?? '–'} s`,
  );
  console.log(`examples, built and served:\n  ${versions.join('\n  ')}`);
});

const CHROMIUM = enginesFor(['chromium'], 'what frameworks do is their own code, the same in every engine');

it('has every application of examples/, and tells of it where users look', () => {
  const folders = readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['build', 'node_modules'].includes(entry.name))
    .map(({ name }) => name);
  const page = readFileSync(join(examples, 'README.md'), 'utf8');
  const told = [...page.matchAll(/^\| \[.*?\]\((.*?)\)/gm)].map(([, name]) => name);
  for (const listed of [Object.keys(APPS), Object.keys(KINDS), told]) expect(new Set(listed)).toEqual(new Set(folders));
});

describe.each(CHROMIUM)('applications in %s', (engine) => {
  const tab = useTab(engine, () => server);

  describe.each(names)('%s', (name) => {
    const { stays, rendered } = KINDS[name]!;
    beforeAll(() => started.get(name), HANGING);

    /** Every case has a host of its own, for all share one visitor. */
    const site = (use: string): string => `https://${use}.${name}.example.co.uk/`;
    const silent = async (page: Page): Promise<void> => expect(await page.errors()).toEqual([]);
    const accept = async (page: Page): Promise<void> => {
      await page.click('part=accept');
      await page.gone('part=banner');
      await server.waitFor(TAG);
      await server.waitFor(film(1));
    };
    const shut = async (page: Page): Promise<void> => {
      await page.atRest();
      expect(leaks(server)).toEqual([]);
      expect(await page.visible(`iframe[src="${film(1)}"]`)).toBe(false);
    };

    it('asks nobody before an answer, on the next page neither', async () => {
      await tab.page.open(site('first'));
      await tab.page.wait('part=accept');
      await tab.page.wait('part=load-once');
      await shut(tab.page);
      await tab.page.click('#to-lesson');
      await tab.page.waitFor('document.querySelector("h1")?.textContent === "Lesson"');
      await tab.page.wait('part=load-once');
      await shut(tab.page);
      await silent(tab.page);
    });

    it('releases the tag and the film by a grant, and keeps it where the next page is drawn', async () => {
      await tab.page.open(site('grant'));
      await tab.page.evaluate('void (window.log = ["here"])');
      await accept(tab.page);
      await tab.page.wait(`iframe[src="${film(1)}"]`);
      await tab.page.click('#to-lesson');
      await tab.page.waitFor('document.querySelector("h1")?.textContent === "Lesson"');
      await server.waitFor(film(2));
      await tab.page.wait(`iframe[src="${film(2)}"]`);
      await tab.page.atRest();
      expect(await tab.page.evaluate('window.log ?? []')).toEqual(stays ? ['here'] : []);
      expect(await tab.page.visible('part=banner')).toBe(false);
      expect(await tab.page.exists('sekisho-placeholder')).toBe(false);
      await silent(tab.page);
    });

    it('keeps what was granted where the page is loaded anew', async () => {
      await tab.page.open(site('again'));
      await accept(tab.page);
      server.clear();
      await tab.page.reload();
      await server.waitFor(TAG);
      await server.waitFor(film(1));
      await tab.page.wait(`iframe[src="${film(1)}"]`);
      await tab.page.atRest();
      expect(await tab.page.visible('part=banner')).toBe(false);
      const html = await tab.page.evaluate(async () => (await fetch(location.href)).text());
      expect(html.includes(`src="${film(1)}"`) && !html.includes(`data-src="${film(1)}"`)).toBe(!!rendered);
      await silent(tab.page);
    });

    it('ends by a withdrawal, for the page that is loaded anew too', async () => {
      await tab.page.open(site('end'));
      await accept(tab.page);
      await tab.page.click('[data-sekisho="preferences"]');
      await tab.page.wait('part=preferences');
      await tab.page.click('part=reject');
      await tab.page.gone('part=preferences');
      await tab.page.gone(`iframe[src="${film(1)}"]`);
      await tab.page.atRest();
      server.clear();
      await tab.page.reload();
      await tab.page.wait('part=load-once');
      await shut(tab.page);
      await silent(tab.page);
    });
  });
});
