/** `sekisho/server` in Deno and Bun, as npm has them: for whatever sites and requests, what it gives in Node. */
import '../unit/constants.js';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackages } from '../../scripts/installPackages.mjs';
import { NOW, sentTo, site } from '../unit/server/randomRecords.js';

const run = promisify(execFile);
const packages = join(import.meta.dirname, 'node_modules');

/** A runtime's program, of the package for this platform: none of its packages runs a script to put it anywhere else. */
const programIn = (scope: string, path: string): string => {
  const [name = ''] = readdirSync(join(packages, scope));
  return join(packages, scope, name, path);
};

const RUNTIMES = {
  Node: () => [process.execPath],
  Deno: () => [programIn('@deno', 'deno'), 'run', '--allow-read', '--allow-net=127.0.0.1'],
  Bun: () => [programIn('@oven', 'bin/bun'), 'run'],
} as const;

const HTML = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>店</title>
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
<link rel="preload" as="script" href="https://connect.facebook.net/en_US/fbevents.js"></head>
<body><p>関所</p><iframe src="https://player.vimeo.com/video/1" title="映画"></iframe>
<img srcset="https://www.google-analytics.com/a.gif 1x, /own.gif 2x"><noscript><img src="https://x.com/i/adsct"></noscript>
<script>document.title = '<iframe src="https://www.youtube.com/embed/1">'</script>
<script src="https://unknown.example/x.js"></script></body></html>`;

/** Whose tags the page has. */
const VENDORS = ['google-tag-manager', 'google-analytics', 'meta-pixel', 'vimeo', 'x'];

const sites = site.map((options) => ({ ...options, vendors: [...VENDORS, { id: 'own-one', purpose: 'social' }] }));

const cases = fc.sample(sites, { seed: 13, numRuns: 12 }).flatMap((options, index) =>
  fc.sample(sentTo(options), { seed: 13 + index, numRuns: 8 }).map((sent) => ({
    options,
    headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value)),
  })),
);

const folder = mkdtempSync(join(tmpdir(), 'sekisho-runtimes-'));
const given = join(folder, 'cases.json');
const script = join(import.meta.dirname, 'runtime.mjs');

interface Told {
  readonly runtime: string;
  readonly results: readonly { decision: { choices: Record<string, string> }; text: string; stream: string }[];
  readonly served: readonly object[];
}

const runIn = async (name: keyof typeof RUNTIMES): Promise<Told> => {
  const [program = '', ...args] = RUNTIMES[name]();
  const { stdout } = await run(program, [...args, script, given], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Told;
};

let inNode: Told;
beforeAll(async () => {
  writeFileSync(given, JSON.stringify({ html: HTML, pieces: 7, now: NOW, cases }));
  await installPackages('test/servers');
  inNode = await runIn('Node');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('has something to compare: grants and refusals, markup that is held and that is not', () => {
  const { results } = inNode;
  const choices = new Set(results.flatMap(({ decision }) => Object.values(decision.choices)));
  expect([...choices].sort()).toEqual(['denied', 'granted']);
  expect(new Set(results.map(({ text }) => text)).size).toBeGreaterThan(5);
  for (const { text, stream } of results) expect(stream).toBe(text);
});

describe.each(['Deno', 'Bun'] as const)('%s', (name) => {
  it('gives what Node gives: decisions, tags, held markup, policies, and the page that its own server answers with', async () => {
    const { runtime, results, served } = await runIn(name);
    console.log(`sekisho/server in ${runtime}: ${results.length} cases as in ${inNode.runtime}`);
    const [version] = /^\w+ \d+\.\d+/.exec(runtime)!;
    expect(readFileSync('docs/server.md', 'utf8')).toContain(version);
    expect(version).toMatch(name);
    expect(results).toHaveLength(cases.length);
    for (const [index, result] of results.entries())
      expect([cases[index], result]).toEqual([cases[index], inNode.results[index]]);
    expect(served).toEqual(inNode.served);
  });
});
