/**
 * The most used libraries behave on a page with Sekisho as they do without it. Each works on the same page with and without
 * it; compared are what it gives, the whole document, what goes wrong, and what it asks of servers.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTab } from '../browser/tab.js';
import { startSite } from '../browser/site.js';
import '../browser/pages/globals.js';
import type { Page } from '../rig/driver.js';
import { enginesFor } from '../rig/launch.js';
import type { Handler, RigServer } from '../rig/server.js';
import { CATALOGUE, type Library } from './catalogue.js';
import { differences, type Sight, toLines } from './compare.js';
import { knownDifference } from './differences.js';
import { COMPARED, type ComparedMode, type Mode, MODES } from './modes.js';
import type { Outcome } from './page/start.js';
import { answerSites, madeOf, markupOf, SITES, siteOf, SOME_SITE } from './pages.js';

/** One library alone, while working on it. */
const wanted = process.env.SEKISHO_LIBRARIES?.split(',');
const LIBRARIES = Object.entries(CATALOGUE).filter(([name]) => !wanted || wanted.includes(name));

let server: RigServer;
let record = '';
beforeAll(async () => {
  const answer = answerSites(() => record);
  const handle: Handler = (req, res) => void answer(req, res).catch(() => res.destroy());
  server = await startSite(Object.keys(MODES).map((mode) => [`*.${mode}-site.example`, handle] as const));
});
afterAll(() => server.close());

/** Whether there is something to see: of hosts that are a vendor's, or of a guard that leaves other sites alone. */
const isTried = (mode: ComparedMode, { hosts }: Library): boolean =>
  mode === 'deny' ? hosts !== undefined : mode !== 'hold' || hosts === undefined;

/** What every page asks for. */
const isPart = (path: string): boolean => /^\/(dist\/.*|library\.(js|css))?$/.test(path);

/** What was requested, but for what stands in `sent`; each once: those of an engine that asks twice are no difference. */
const askedOf = (site: string, sent: string): string[] => {
  const asked = server
    .requests(({ host, path }) => !(SITES.test(host) && isPart(path)))
    // a page that has been left may have had something to send
    .filter(({ url, origin, referer }) => (origin || referer || url).startsWith(site.slice(0, -1)))
    .filter(({ url }) => !sent.includes(`"${url}"`))
    .map(({ method, host, path }) => `${method} ${host}${path.replace(/\?.*/, '')}`);
  return [...new Set(asked)].sort();
};

/** A tag's attributes may come in another order where something in it is held. */
const sortAttributes = (tag: string): string => {
  const [name, ...attributes] = tag.match(/^<[\w-]+|[^\s"=>]+="[^"]*"|[^\s"=>]+/g) ?? [];
  return [name, ...attributes.sort()].join(' ');
};

const sortAllAttributes = (markup: string): string =>
  markup.replaceAll(/<[a-z][^>]*>/g, (tag) => `${sortAttributes(tag)}>`);

/** JSON, with the attributes of markup in it in order. */
const sortWithin = (value: unknown): unknown => {
  if (typeof value === 'string') return sortAllAttributes(value);
  if (Array.isArray(value)) return value.map(sortWithin);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sortWithin(inner)]));
};

/** The document as page code reads it, without Sekisho's own. */
const readMarkup = (markup: string): string[] => {
  const theirs = markup
    .replaceAll(/<script\b[^>]*(?:data-sekisho|src="\/dist\/)[^>]*>.*?<\/script>/gs, '')
    // a frame is hidden for as long as a placeholder stands in its place
    .replaceAll(/(<iframe\b[^>]*?) hidden=""(?=[^>]*>[^<]*<\/iframe><sekisho-placeholder)/g, '$1')
    .replaceAll(/<(sekisho-\w+)\b[^>]*><\/\1>/g, '');
  return toLines(sortAllAttributes(theirs));
};

/** What is not the same on any two pages: the site's name, and the time in the names of files. */
const normalise = (text: string, host: string): string =>
  text.replaceAll(host, SOME_SITE).replaceAll(/\b1[789]\d{11}\b/g, 'now');

const look = async (page: Page, name: string, mode: Mode, { answers = {} }: Library): Promise<Sight> => {
  server.clear();
  const site = siteOf(name, mode);
  // an engine that has kept a file from the page before would not ask for it
  const headers = { 'cache-control': 'no-store' };
  server.behave('*', { headers });
  for (const [address, answer] of Object.entries(answers)) {
    const behaviour = { ...answer, headers: { ...headers, ...answer.headers } };
    server.behave(address.startsWith('/') ? site.slice(0, -1) + address : address, behaviour);
  }
  await page.open(site);
  if (!(await page.evaluate('"readTree" in window'))) throw new Error(String(await page.evaluate('told')));
  await page.waitFor('window.outcome');
  await page.atRest();
  // as the page's own code reads it, where something may be held
  const isMarkup = mode === 'wall' || mode === 'deny';
  const tree = isMarkup
    ? readMarkup(await page.evaluate<string>('document.documentElement.outerHTML'))
    : await page.evaluate<string[]>('readTree()');
  const outcome = await page.evaluate<Outcome>('outcome');
  const result = isMarkup ? sortWithin(outcome.result) : outcome.result;
  const told = await page.evaluate<string[]>('told');
  if (isMarkup) {
    // what it has kept to send when it ends
    await page.open(siteOf('none', 'bare'));
    await page.atRest();
  }
  // what the page's own HTML names, a browser may have requested before any script could act
  const sent = mode === 'deny' ? await markupOf(name) : '';
  const sight: Sight = { result, told, asked: askedOf(site, sent), tree };
  return JSON.parse(normalise(JSON.stringify(sight), new URL(site).host)) as Sight;
};

const ENGINES = enginesFor(['chromium', 'firefox'], 'the differences of WebKit are not written down yet');

describe.each(ENGINES)('libraries in %s', (engine) => {
  const tab = useTab(engine, () => server);
  const counts = new Map<Mode, { tried: number; different: number }>();
  // a page without a guard and one with the strictest say most; the others where a page costs least
  const compared = COMPARED.filter(([mode]) => engine === 'chromium' || mode === 'full' || mode === 'deny');

  it('are on pages where all is granted, or held', async () => {
    const { page } = tab;
    const ad = 'https://www.googleadservices.com/x.gif';
    const ask = (): Promise<void> => page.evaluate((url: string) => void (new Image().src = url), ad);
    await page.open(siteOf('none', 'hold'));
    await ask();
    await page.atRest();
    expect(server.requests(ad)).toEqual([]);
    await page.evaluate('sekisho.grant()');
    record = await page.evaluate<string>('document.cookie');
    await page.open(siteOf('none', 'idle'));
    expect(await page.evaluate('Object.values(sekisho.decision.choices).every((choice) => choice === "granted")')).toBe(
      true,
    );
    expect(
      await page.evaluate(
        'Object.hasOwn(window, "sekisho") && /native code/.test(String(Element.prototype.setAttribute))',
      ),
    ).toBe(true);
  });

  const able = LIBRARIES.filter(([, { engines: some }]) => !some || some.includes(engine));
  it.each(able)('%s', async (name, library) => {
    await madeOf(name);
    const sights = new Map<Mode, Sight>();
    const see = async (mode: Mode): Promise<Sight> => {
      const sight = sights.get(mode) ?? (await look(tab.page, name, mode, library));
      sights.set(mode, sight);
      return sight;
    };
    const found: Record<string, readonly string[]> = {};
    const known: Record<string, readonly string[]> = {};
    for (const [mode, oracle] of compared) {
      if (!isTried(mode, library)) continue;
      found[mode] = differences(await see(oracle), await see(mode));
      if (oracle === 'wall') expect(sights.get(oracle)!.asked.filter((line) => !line.includes(SOME_SITE))).toEqual([]);
      known[mode] = knownDifference(name, mode, engine);
      const { tried, different } = counts.get(mode) ?? { tried: 0, different: 0 };
      counts.set(mode, { tried: tried + 1, different: different + Number(found[mode].length > 0) });
    }
    expect(String(sights.get('bare')!.result)).not.toMatch(/^thrown/);
    expect(found).toEqual(known);
  });

  afterAll(() => {
    for (const [mode, { tried, different }] of counts) {
      console.log(`${engine}, ${mode}: ${tried} libraries, ${different} differences`);
    }
  });
});
