/**
 * Released scripts run in the order in which the browser itself runs the same scripts: the oracle is the browser. For a
 * script that never answers it is the page without that script, for the browser would wait for ever.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { depth } from '../rig/depth.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { callSource } from './pages/callSource.js';
import { controlLimit } from './pages/controlLimit.js';
import { SHOP, shopPage, startSite } from './site.js';

/** Sequences tried; each is two page loads. */
const RUNS = { chromium: depth(12, 120), firefox: depth(8, 60), webkit: depth(8, 60) };

/** How long a script that never answers may hold up the others, in milliseconds; the page controls when it passes. */
const LIMIT = 59_999;
/** Where scripts are of which nothing is told. */
const SILENT = 'https://silent.example/';

/** What becomes of a script: it runs, runs and throws, is no JavaScript, is not there, is never answered. */
const FATES = ['runs', 'throws', 'garbled', 'missing', 'hangs'] as const;
const KINDS = ['inline', 'external', 'async', 'defer', 'module', 'async module', 'inline module'] as const;

interface Tag {
  readonly kind: (typeof KINDS)[number];
  readonly fate: (typeof FATES)[number];
  readonly delay: number;
}

const anyTag: fc.Arbitrary<Tag> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('inline' as const, 'external' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...KINDS) },
  ),
  fate: fc.oneof(
    { weight: 16, arbitrary: fc.constant('runs' as const) },
    { weight: 4, arbitrary: fc.constantFrom('throws' as const, 'garbled' as const, 'missing' as const) },
    { weight: 1, arbitrary: fc.constant('hangs' as const) },
  ),
  delay: fc.integer({ min: 0, max: 60 }),
});

const isInline = ({ kind }: Tag): boolean => kind.startsWith('inline');
const isFree = ({ kind }: Tag): boolean => kind.startsWith('async');
/** Firefox keeps no order among inline modules that a script has inserted and that import something. */
let canImport = true;
const imports = ({ kind }: Tag): boolean => kind === 'inline module' && canImport;
/** A classic inline script fetches nothing. */
const hangs = (tag: Tag): boolean => tag.fate === 'hangs' && (!isInline(tag) || imports(tag));
/** WebKit tells nothing of an external module that cannot be parsed: no load, no error. */
let tellsAll = true;
/** Whether nothing is ever told of it, so that it holds up the others until its limit. */
const isSilent = (tag: Tag): boolean => hangs(tag) || (!tellsAll && tag.kind === 'module' && tag.fate === 'garbled');
const codeOf = ({ fate }: Tag, index: number): string =>
  fate === 'garbled'
    ? `log.push(${index}`
    : `log.push(${index});${fate === 'throws' ? `throw new Error(${index})` : ''}`;

const markup = (url: string, tag: Tag, index: number, isHeld: boolean): string => {
  const word = tag.kind.split(' ').find((part) => part === 'async' || part === 'defer') || '';
  const isModule = tag.kind.includes('module');
  const type = isHeld
    ? `type="text/plain" data-vendor="google-ads" ${isModule ? 'data-type="module"' : ''}`
    : isModule
      ? 'type="module"'
      : '';
  // what a module imports takes its time too
  const head = imports(tag) ? `import '${url}';` : '';
  return isInline(tag)
    ? `<script ${type}>${head}${codeOf(tag, index)}</script>`
    : `<script ${type} ${word} ${isHeld ? 'data-' : ''}src="${url}"></script>`;
};

/** Whether the browser's order is kept: behind an inline module that hangs, the next ones are started like `async` ones. */
const isOrdered = (tags: readonly Tag[], index: number): boolean => {
  const tag = tags[index]!;
  const isBehind = tags.slice(0, index).some((before) => before.kind === 'inline module' && hangs(before));
  return !isFree(tag) && !(isBehind && tag.kind === 'inline module');
};

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

/** Writes a page's scripts and says how the server is to answer them. */
const write = (run: number, tags: readonly Tag[], isHeld: boolean): string =>
  tags
    .map((tag, index) => {
      const url = `${isSilent(tag) ? SILENT : 'https://v.example/'}${run}/${index}.js`;
      if (!isHeld && hangs(tag)) return '';
      const status = tag.fate === 'missing' ? 404 : 200;
      const body = tag.fate === 'missing' || isInline(tag) ? '' : codeOf(tag, index);
      server.behave(url, hangs(tag) ? { hang: true } : { status, body, delay: tag.delay, cors: true });
      return markup(url, tag, index, isHeld);
    })
    .join('\n');

describe.each(engines())('in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    canImport = engine !== 'firefox';
    tellsAll = engine !== 'webkit';
    browser = await launch(engine, server);
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterAll(() => browser.close());

  const nativeLog = async (run: number, tags: readonly Tag[]): Promise<number[]> => {
    const url = `${SHOP}/native-${run}`;
    server.page(url, {
      headers: { 'content-type': 'text/html' },
      body: `<!doctype html><link rel="icon" href="data:,"><script>window.log = []</script>${write(run, tags, false)}`,
    });
    // the browser waits for all of them before it says that the page is loaded
    await page.open(url);
    return page.evaluate<number[]>('log');
  };

  /** Odd runs release after the page is loaded, even ones while it is parsed. `count` scripts run, free ones when they like. */
  const heldLog = async (run: number, tags: readonly Tag[], count: number): Promise<number[]> => {
    const url = shopPage(server, `/held-${run}`, {
      tag: `data-vendors="google-ads" data-banner="manual" data-timeout="${LIMIT}"`,
      before: `<script>${callSource(controlLimit, LIMIT, SILENT)}</script>`,
      head: '<script>window.log = []</script>',
      body: write(run, tags, true),
    });
    await page.open(url, 'parsed');
    await page.waitFor('typeof sekisho === "object"');
    if (run % 2) await page.evaluate('void sekisho.grant()');
    await page.waitFor('limit.isDone()');
    await page.waitFor(`log.length >= ${count}`);
    const passed = tags.filter((tag, index) => isSilent(tag) && isOrdered(tags, index)).length;
    expect(await page.evaluate('limit.passed'), 'only what hangs reaches its limit').toBe(passed);
    const log = await page.evaluate<number[]>('log');
    await page.evaluate(`void sekisho.${run % 2 ? 'grant' : 'deny'}()`);
    return log;
  };

  it('random sequences of scripts that run, fail or hang run in the order of the browser', async () => {
    let run = 0;
    const tried = { scripts: 0, failing: 0, hanging: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(anyTag, { minLength: 3, maxLength: 12 }), async (tags) => {
        run += 1;
        tried.scripts += tags.length;
        tried.failing += tags.filter(({ fate }) => fate !== 'runs').length;
        tried.hanging += tags.filter(hangs).length;
        const oracle = await nativeLog(run, tags);
        const ours = await heldLog(run, tags, oracle.length);
        const inOrder = (log: number[]): number[] => log.filter((index) => isOrdered(tags, index));
        const counted = (log: number[]): number[] => [...log].sort((one, other) => one - other);
        expect(counted(ours), `each runs once: ${JSON.stringify(tags)}`).toEqual(counted(oracle));
        expect(inOrder(ours), JSON.stringify(tags)).toEqual(inOrder(oracle));
      }),
      { numRuns: RUNS[engine], endOnFailure: true },
    );
    console.log(
      `${engine}: ${run} random sequences, ${tried.scripts} scripts, ${tried.failing} of them failing and ${tried.hanging} of those hanging, all in the browser's own order`,
    );
  }, 900_000);
});
