// @ts-check
/**
 * `npm run bench`: measures us beside other consent SDKs, and prints a table for each measure.
 *
 *   --only cost-first,accept-20   those measures
 *   --peers sekisho,klaro         those peers; the page without an SDK is always there
 *   --runs 9                      rounds of each measure
 *   --quick                       three rounds, without the measures that take long
 *   --json file                   writes the results, of which `bench/report.mjs` makes docs/comparison.md
 *   --list                        names peers and measures
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { installPackages } from '../scripts/installPackages.mjs';
import { findChromium } from './findChromium.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'string' },
    quick: { type: 'boolean' },
    list: { type: 'boolean' },
  },
});

await installPackages('bench');
// they read the versions of what has just been installed
const { startLab } = await import('./lab.mjs');
const { MEASURES } = await import('./measures/index.mjs');
const { PEERS } = await import('./peers/index.mjs');
const { tableOf } = await import('./results.mjs');

/** @type {<Item extends { name: string }>(all: readonly Item[], names: string | undefined) => Item[]} */
const choose = (all, names) => {
  if (!names) return [...all];
  const wanted = names.split(',');
  for (const name of wanted)
    if (!all.some((one) => one.name === name))
      throw new Error(`There is no ${name}: ${all.map((one) => one.name).join(', ')}`);
  return all.filter(({ name }) => wanted.includes(name));
};

/** Measures that say little in three rounds for the time they take. */
const LONG = ['accept-1000', 'accept-5000', 'insertion-granted'];

const measures = options.only
  ? choose(MEASURES, options.only)
  : MEASURES.filter(({ name }) => !options.quick || !LONG.includes(name));
const peers = choose(PEERS, options.peers && `zero,${options.peers}`);
const runs = Number(options.runs ?? (options.quick ? 3 : 9));

if (options.list) {
  console.log(`Peers: ${PEERS.map(({ name }) => name).join(', ')}`);
  for (const { name, title } of MEASURES) console.log(`${name}: ${title}`);
  process.exit();
}

/** @type {(table: string[][]) => void} */
const print = (table) => {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(row.map((cell, n) => (n ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0))).join('  '));
};

const load = () => Number(loadavg()[0]?.toFixed(1));

const lab = await startLab({ peers, executablePath: findChromium() });
/** @type {import('./results.mjs').Results} */
const results = {
  date: new Date().toISOString(),
  versions: {
    Chromium: lab.version,
    Node: process.versions.node,
    ...Object.fromEntries(peers.filter(({ version }) => version).map(({ name, version }) => [name, version])),
  },
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  runs,
  load: [],
  peers: peers.map(({ name, version, note, holdsTags, isOurs = false }) => ({
    name,
    version,
    note,
    holdsTags,
    isOurs,
  })),
  measures: [],
};
console.log(`${results.date}, ${results.machine}, load ${load()}`);
console.log(
  Object.entries(results.versions)
    .map((pair) => pair.join(' '))
    .join(', '),
);

for (const measure of measures) {
  const taken = peers.filter((peer) => measure.takes(peer));
  /** @type {import('./results.mjs').Measured['samples']} */
  const samples = Object.fromEntries(taken.map(({ name }) => [name, []]));
  const loads = [];
  console.log(`\n${measure.name}: ${measure.title}`);
  for (let round = 0; round < (measure.runs ?? runs); round += 1) {
    loads.push(load());
    process.stdout.write('.');
    // who begins changes, lest one always comes behind the same other
    for (let n = 0; n < taken.length; n += 1) {
      const peer = /** @type {import('./peers/peer.mjs').Peer} */ (taken[(n + round) % taken.length]);
      const sample = await measure.sample(lab, peer).catch((/** @type {Error} */ error) => {
        console.log(`\n  ${peer.name}, round ${round + 1}: ${error.message.split('\n')[0]}`);
        return null;
      });
      samples[peer.name]?.push(sample);
    }
  }
  const { name, title, about, columns } = measure;
  const measured = { name, title, about, columns, samples };
  results.measures.push(measured);
  results.load.push(...loads);
  console.log();
  print(tableOf(results, measured));
  console.log(`load ${loads.join(', ')}`);
  // what a long run has measured stays if it is interrupted
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
}
await lab.close();
