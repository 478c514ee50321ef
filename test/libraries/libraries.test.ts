/**
 * The most used libraries behave on a page with Sekisho as they do without it. Each works on the same page with and without
 * it; compared are what it gives, the whole document, what goes wrong, and what it asks of servers.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTab } from '../browser/tab.js';
import { startSite } from '../browser/site.js';
import '../browser/pages/globals.js';
import type { Page } from '../rig/driver.js';
import { engines } from '../rig/launch.js';
import type { Handler, RigServer } from '../rig/server.js';
import { CATALOGUE, type Library } from './catalogue.js';
import { differences, type Sight } from './compare.js';
import { knownDifference } from './differences.js';
import { COMPARED, type Mode, MODES } from './modes.js';
import type { Outcome } from './page/start.js';
import { answerSites, SITES, siteOf, SOME_SITE } from './pages.js';

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

/** What every page asks for, or the rig. */
const isPart = (path: string): boolean => /^\/(dist\/.*|library\.(js|css))?$/.test(path);

/** What was requested, each once: those of an engine that asks twice are no difference. */
const askedOf = (): string[] => {
  const asked = server
    .requests(({ host, path }) => !(SITES.test(host) && isPart(path)))
    .map(({ method, host, path }) => `${method} ${host}${path.replace(/\?.*/, '')}`);
  return [...new Set(asked)].sort();
};

/** A tag's attributes may come in another order where something in it is held. */
const sortAttributes = (tag: string): string => {
  const [name, ...attributes] = tag.match(/^<[\w-]+|[^\s"=>]+="[^"]*"|[^\s"=>]+/g) ?? [];
  return [name, ...attributes.sort()].join(' ');
};

/** Markup as lines, a tag or text each, without Sekisho's own. */
const toLines = (markup: string): string[] =>
  markup
    .replaceAll(/<script\b[^>]*(?:data-sekisho|src="\/dist\/)[^>]*>.*?<\/script>/gs, '')
    // a frame is hidden for as long as a placeholder stands in its place
    .replaceAll(/(<iframe\b[^>]*?) hidden=""(?=[^>]*>[^<]*<\/iframe><sekisho-placeholder)/g, '$1')
    .replaceAll(/<(sekisho-\w+)\b[^>]*><\/\1>/g, '')
    .split(/(?=<)/)
    .map((line) => line.replace(/^<[a-z][^>]*>/, (tag) => `${sortAttributes(tag)}>`));

const look = async (page: Page, name: string, mode: Mode, { answers = {} }: Library): Promise<Sight> => {
  server.clear();
  const site = siteOf(name, mode);
  for (const [address, behaviour] of Object.entries(answers)) {
    server.behave(address.startsWith('/') ? site.slice(0, -1) + address : address, behaviour);
  }
  await page.open(site);
  await page.waitFor('window.outcome', 60_000);
  await page.atRest();
  // as the page's own code reads it, where something may be held
  const isMarkup = mode === 'wall' || mode === 'deny';
  const tree = isMarkup
    ? toLines(await page.evaluate<string>('document.documentElement.outerHTML'))
    : await page.evaluate<string[]>('readTree()');
  const { result } = await page.evaluate<Outcome>('outcome');
  const sight: Sight = { result, told: await page.evaluate<string[]>('told'), asked: askedOf(), tree };
  return JSON.parse(JSON.stringify(sight).replaceAll(new URL(site).host, SOME_SITE)) as Sight;
};

describe.each(engines())('libraries in %s', (engine) => {
  const tab = useTab(engine, () => server);
  const counts = new Map<string, number>(COMPARED.map(([mode]) => [mode, 0]));
  let compared = 0;

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

  it.each(LIBRARIES)('%s', async (name, library) => {
    const sights = new Map<Mode, Sight>();
    const see = async (mode: Mode): Promise<Sight> => {
      const sight = sights.get(mode) ?? (await look(tab.page, name, mode, library));
      sights.set(mode, sight);
      return sight;
    };
    compared += 1;
    const found: Record<string, readonly string[]> = {};
    const known: Record<string, readonly string[]> = {};
    for (const [mode, oracle] of COMPARED) {
      if (oracle === 'wall' && !library.hosts) continue;
      found[mode] = differences(await see(oracle), await see(mode));
      known[mode] = knownDifference(name, mode, engine);
      if (found[mode].length) counts.set(mode, counts.get(mode)! + 1);
      if (mode === 'deny') expect(sights.get(mode)!.asked.filter((line) => !line.includes(SOME_SITE))).toEqual([]);
    }
    if (process.env.SEKISHO_SHOW) console.log(name, JSON.stringify(Object.fromEntries(sights), null, 1));
    expect(found).toEqual(known);
  });

  afterAll(() => {
    for (const [mode, count] of counts) console.log(`${engine}, ${mode}: ${compared} libraries, ${count} differences`);
  });
});
