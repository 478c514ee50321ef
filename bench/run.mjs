// @ts-check
/**
 * `npm run bench`: measures us beside other consent SDKs, looks at what happens with each, and prints the tables.
 *
 *   --only cost-first,accept-20   those measures and checks; `correctness` is all checks
 *   --peers sekisho,klaro         those peers; the page without an SDK is always there
 *   --runs 9                      rounds of each measure, nine by default, and of each check, two by default
 *   --quick                       three rounds, without the measures that take long
 *   --json file                   writes the results
 *   --into file                   puts them into those that it holds, in the place of the same measures and checks
 *   --list                        names peers, measures and checks
 *
 * `node bench/report.mjs` makes docs/comparison.md of bench/results.json.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { installPackages } from '../scripts/installPackages.mjs';
import { findChromium } from './findChromium.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'string' },
    into: { type: 'string' },
    quick: { type: 'boolean' },
    list: { type: 'boolean' },
  },
});

await installPackages('bench');
// they read the versions of what has just been installed
const { startLab } = await import('./lab.mjs');
const { CHECKS } = await import('./correctness/index.mjs');
const { MEASURES } = await import('./measures/index.mjs');
const { PEERS } = await import('./peers/index.mjs');
const { tableOf, tableOfChecks } = await import('./results.mjs');
const { lookAll, measureAll } = await import('./rounds.mjs');
const { mergeResults } = await import('./mergeResults.mjs');
const { writeResults } = await import('./writeResults.mjs');

/** @type {<Item extends { name: string }>(all: readonly Item[], wanted: readonly string[]) => Item[]} */
const choose = (all, wanted) => {
  for (const name of wanted)
    if (!all.some((one) => one.name === name))
      throw new Error(`There is no ${name}: ${all.map((one) => one.name).join(', ')}`);
  return all.filter(({ name }) => wanted.includes(name));
};

/** Measures that say little in three rounds for the time they take. */
const LONG = ['accept-1000', 'accept-5000', 'insertion-granted', 'cookiebench-inputs'];

const all = [...MEASURES, ...CHECKS];
const chosen = options.only
  ? choose(
      all,
      options.only.split(',').flatMap((name) => (name === 'correctness' ? CHECKS.map((check) => check.name) : name)),
    )
  : all.filter(({ name }) => !options.quick || !LONG.includes(name));
const peers = options.peers ? choose(PEERS, ['zero', ...options.peers.split(',')]) : PEERS;
const runs = Number(options.runs ?? (options.quick ? 3 : 9));

if (options.list) {
  console.log(`Peers: ${PEERS.map(({ name }) => name).join(', ')}`);
  for (const { name, title } of all) console.log(`${name}: ${title}`);
  process.exit();
}

/** @type {(table: string[][]) => void} */
const print = (table) => {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(row.map((cell, n) => (n ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0))).join('  '));
};

const lab = await startLab({ peers, executablePath: findChromium() });
/** @type {import('./results.mjs').Results} */
const results = {
  versions: {
    Chromium: lab.version,
    Node: process.versions.node,
    ...Object.fromEntries(peers.filter(({ version }) => version).map(({ name, version }) => [name, version])),
  },
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  peers: peers.map(({ name, version, note, holdsTags, isOurs = false }) => ({
    name,
    version,
    note,
    holdsTags,
    isOurs,
  })),
  measures: [],
  checks: [],
};
console.log(`${new Date().toISOString()}, ${results.machine}`);
console.log(
  Object.entries(results.versions)
    .map((pair) => pair.join(' '))
    .join(', '),
);
/** @type {import('./results.mjs').Results | undefined} */
const earlier = options.into ? JSON.parse(readFileSync(options.into, 'utf8')) : undefined;

/** What a long run has given stays if it is interrupted. */
const keep = async () => {
  const order = { peers: PEERS, measures: MEASURES, checks: CHECKS };
  if (options.json) await writeResults(options.json, results);
  if (options.into && earlier) await writeResults(options.into, mergeResults(earlier, results, order));
};

for (const one of chosen) {
  console.log(`\n${one.name}: ${one.title}`);
  if ('sample' in one) {
    const measured = await measureAll(lab, peers, one, one.runs ?? runs);
    results.measures.push(measured);
    print(tableOf(results, measured));
    console.log(`load ${measured.load.join(', ')}`);
  } else {
    const checked = await lookAll(lab, peers, one, Number(options.runs ?? 2));
    results.checks.push(checked);
    print(tableOfChecks(results, [checked]));
  }
  await keep();
}
await lab.close();
