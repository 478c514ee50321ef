/**
 * The browsers' own tests of what the guard stands in front of, run without it, with it idle and with it holding: what
 * passes without Sekisho passes with it. A suite of its own, for it downloads half a gigabyte; its files run beside each other.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createDemoHandler } from '../../demo/server.mjs';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import { type Handler, type RigServer, startServer } from '../rig/server.js';
import { until } from '../rig/until.js';
import { bringPlatformTests } from './bringPlatformTests.mjs';
import { HOST, isPlainTest, servePlatformTests } from './serve.js';

/** Sekisho not there, there with everything granted, and there with nothing answered. */
type Mode = 'off' | 'idle' | 'holding';

const TAGS: Readonly<Record<Mode, string>> = {
  off: '<script src="/dist/nothing.js"></script>',
  idle: '<script src="/dist/sekisho.js" data-vendors="google-ads" data-banner="manual" data-regime="none"></script>',
  holding: '<script src="/dist/sekisho.js" data-vendors="google-ads" data-banner="manual" data-guard="all"></script>',
};

/** Pages that lead to each other in one tab. */
interface Lane {
  /** The file whose page is open; empty between two. */
  running: string;
  queue: string[];
}

/** How many lanes there are beside each other: a page waits more than it computes. */
const LANES = 3;
/** How many files a visitor is for, at most: some leave much behind, and no lane is to be left alone with a large folder. */
const BATCH = 40;

/** What a test's page tells when it is over: its harness' status and each test's. */
interface Outcome {
  readonly status: number;
  readonly tests: readonly (readonly [name: string, status: number])[];
}

/** Runs in each test's page: sends what came of it, and goes on to the next. */
const report = (): void => {
  type Test = { name: string; status: number };
  const scope = window as unknown as {
    setup(options: object): void;
    add_completion_callback(done: (tests: Test[], status: { status: number }) => void): void;
  };
  if (window.parent !== window || window.opener) return;
  const { fetch } = window;
  const { stringify } = JSON;
  const replace = location.replace.bind(location);
  scope.setup({ output: false });
  scope.add_completion_callback((tests, { status }) => {
    const body = stringify({ status, tests: tests.map(({ name, status: its }) => [name, its]) });
    const tell = async (): Promise<void> => {
      const path = encodeURIComponent(location.pathname + location.search);
      const next = await (await fetch(`/__report?path=${path}`, { method: 'POST', body })).text();
      if (next) replace(next);
    };
    void tell();
  });
};

/** Compares every plain test of some folders. */
export const comparePlatformTests = (folders: readonly string[]): void => {
  let copy = '';
  let files: string[] = [];
  let server: RigServer;
  let mode: Mode = 'off';
  let lanes: readonly Lane[] = [];
  let outcomes = new Map<string, Outcome>();

  /** Takes what a page tells and answers with the address of the next. */
  const collect: Handler = (req, res, next) => {
    const url = new URL(req.url!, `https://${HOST}`);
    if (url.pathname !== '/__report') return next();
    let body = '';
    req.on('data', (bytes) => (body += String(bytes)));
    req.on('end', () => {
      const path = url.searchParams.get('path')!;
      const lane = lanes.find(({ running }) => running === path);
      if (!lane) {
        // it tells so late that it has been left
        res.end('');
        return;
      }
      outcomes.set(path, JSON.parse(body) as Outcome);
      lane.running = lane.queue.shift() ?? '';
      res.end(lane.running && `https://${HOST}${lane.running}`);
    });
  };

  beforeAll(async () => {
    copy = bringPlatformTests();
    const demo = createDemoHandler({ root: fileURLToPath(new URL('../..', import.meta.url)) });
    const tests = servePlatformTests(copy, { tag: () => TAGS[mode], report: `(${report.toString()})()` });
    const own: Handler = (req, res, next) => {
      if (req.url === '/dist/nothing.js') res.setHeader('content-type', 'text/javascript').end('');
      else if (req.url!.startsWith('/dist/')) void demo(req, res, next);
      else next();
    };
    const hosts = [HOST, `*.${HOST}`, 'not-web-platform.test'];
    server = await startServer({
      pages: hosts.flatMap((host) => [collect, own, tests].map((handler) => [host, handler] as const)),
    });
    files = folders.flatMap((folder) =>
      readdirSync(`${copy}/${folder}`, { recursive: true, encoding: 'utf8' })
        .map((name) => `/${folder}/${name}`)
        .filter(
          (file) => /\.(html?|xht|xhtml|js)$/.test(file) && isPlainTest(file, readFileSync(copy + file, 'latin1')),
        )
        .map((file) => file.replace(/\.(any|window)\.js$/, '.$1.html'))
        .sort(),
    );
  }, 1200_000);
  afterAll(() => server.close());

  /**
   * How often what came out otherwise is run again: in Chromium a lazy frame that is navigated before it has loaded shows now the
   * one page and now the other, by when the page is first drawn.
   */
  const againOf = (file: string): number => (file.includes('/iframe-loading-lazy-nav-') ? 8 : 2);

  /** A test that tells nothing for so long is left, and nothing is concluded from that: longer than the harness itself waits. */
  const SILENCE = 12_000;

  const isToldOf = (lane: Lane, file: string): Promise<boolean> =>
    until(() => lane.running !== file, { timeoutMs: SILENCE, what: file }).then(
      () => true,
      () => false,
    );

  /** Runs files one after another, in a tab of a visitor of their own. */
  const runBatch = async (browser: Browser, lane: Lane, batch: readonly string[]): Promise<void> => {
    const visitor = await browser.visitor();
    const page = await visitor.page();
    lane.queue = [...batch];
    while (lane.queue.length) {
      lane.running = lane.queue.shift()!;
      await page.open(`https://${HOST}${lane.running}`, 'begun').catch(() => {});
      // the pages lead to each other as long as each tells
      while (await isToldOf(lane, lane.running)) if (!lane.running) break;
    }
    lane.running = '';
    await visitor.close();
  };

  /** Runs files, each once; what tells nothing has no outcome. */
  const runAll = async (browser: Browser, how: Mode, wanted: readonly string[]): Promise<Map<string, Outcome>> => {
    mode = how;
    outcomes = new Map();
    const batches: string[][] = [];
    for (const file of [...wanted].sort((a, b) => (dirname(a) < dirname(b) ? -1 : Number(dirname(a) > dirname(b))))) {
      const last = batches.at(-1);
      const isNext = last && last.length < BATCH && dirname(last[0]!) === dirname(file);
      if (isNext) last.push(file);
      else batches.push([file]);
    }
    lanes = Array.from({ length: LANES }, () => ({ running: '', queue: [] }));
    const work = async (lane: Lane): Promise<void> => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await runBatch(browser, lane, batch);
    };
    await Promise.all(lanes.map(work));
    return outcomes;
  };

  /** Tests of a file that came out otherwise; the file itself where its page did not come to an end. */
  const differencesOf = (expected: Outcome, got: Outcome | undefined): string[] => {
    if (got?.status !== expected.status) return ['the page itself'];
    const found = new Map(got.tests);
    return expected.tests.filter(([name, status]) => found.get(name) !== status).map(([name]) => name);
  };

  describe.each(enginesFor(['chromium'], 'not tried in the others yet'))('web platform tests in %s', (engine) => {
    let browser: Browser;
    let without: Map<string, Outcome> | undefined;
    beforeAll(async () => {
      browser = await launch(engine, server);
    });
    afterAll(() => browser.close());

    it.each(['idle', 'holding'] as const)(
      'comes out as it does without Sekisho: %s',
      async (how) => {
        without ??= await runAll(browser, 'off', files);
        const passing = files.filter((file) => without!.get(file)?.status === 0);
        const withIt = await runAll(browser, how, passing);
        let suspects = passing.filter((file) => differencesOf(without!.get(file)!, withIt.get(file)).length);
        const found = new Map(suspects.map((file) => [file, differencesOf(without!.get(file)!, withIt.get(file))]));
        // what comes out differently by chance is no difference: each is run again, both ways, until it once does not differ
        const first = suspects;
        for (let again = 0, due = suspects; due.length; again++) {
          const off = await runAll(browser, 'off', due);
          const on = await runAll(browser, how, due);
          for (const file of due) {
            const expected = off.get(file);
            const now = expected?.status === 0 ? differencesOf(expected, on.get(file)) : [];
            found.set(
              file,
              found.get(file)!.filter((name) => now.includes(name)),
            );
          }
          suspects = suspects.filter((file) => found.get(file)!.length);
          due = suspects.filter((file) => again + 1 < againOf(file));
        }
        const lines = suspects.flatMap((file) => found.get(file)!.map((name) => `${file}: ${name}`));
        const tests = passing.reduce((sum, file) => sum + without!.get(file)!.tests.length, 0);
        console.log(
          `${engine}, ${how}: ${passing.length} files of ${files.length} (${tests} tests) compared, ${lines.length} tests differ`,
        );
        const byChance = first.filter((file) => !suspects.includes(file));
        if (byChance.length) console.log(`${engine}, ${how}: only now and then otherwise: ${byChance.join(', ')}`);
        expect(passing.length).toBeGreaterThan(files.length / 2);
        expect(lines).toEqual([]);
      },
      3_600_000,
    );
  });
};
