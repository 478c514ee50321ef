// @ts-check
/**
 * Where script time goes: `node bench/profile.mjs [peer] [first|granted|denied|accept]`, of a page view or of the click that
 * accepts. Prints the functions that take most, by their own time and with what they call, of a processor four times slower.
 */
import { findChromium } from './findChromium.mjs';
import { startLab, pause } from './lab.mjs';
import { PEERS } from './peers/index.mjs';

const [name = 'sekisho', state = 'first'] = process.argv.slice(2);
const peer = PEERS.find((one) => one.name === name);
if (!peer) throw new Error(`There is no ${name}: ${PEERS.map((one) => one.name).join(', ')}`);

const lab = await startLab({ peers: [peer], executablePath: findChromium() });
const isAccepting = state === 'accept';
const visit = await lab.open(peer, {
  state: /** @type {import('./site.mjs').State} */ (isAccepting ? 'first' : state),
});
const { session } = visit;
await session.send('Profiler.enable');
await session.send('Profiler.setSamplingInterval', { interval: 200 });
if (isAccepting) {
  await visit.go();
  await pause(2000);
}
await session.send('Profiler.start');
if (isAccepting) await visit.click(peer.accept ?? []);
else await visit.go();
await pause(2000);
const { profile } = await session.send('Profiler.stop');
await lab.close();

/** @type {Map<number, number>} */
const self = new Map();
const deltas = profile.timeDeltas ?? [];
(profile.samples ?? []).forEach((id, n) => self.set(id, (self.get(id) ?? 0) + (deltas[n] ?? 0) / 1000));
const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
/** @type {(node: (typeof profile.nodes)[number]) => string} */
const labelOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }) =>
  `${functionName || '(anonymous)'} ${url.replace(/.*\//, '')}:${lineNumber + 1}:${columnNumber + 1}`;

/** @type {Map<string, { own: number, all: number }>} */
const totals = new Map();
/** @type {(id: number, above: ReadonlySet<string>) => number} */
const add = (id, above) => {
  const node = nodes.get(id);
  if (!node) return 0;
  const label = labelOf(node);
  const own = self.get(id) ?? 0;
  const below = new Set([...above, label]);
  const all = own + (node.children ?? []).reduce((sum, child) => sum + add(child, below), 0);
  const total = totals.get(label) ?? { own: 0, all: 0 };
  // what calls itself is counted once
  totals.set(label, { own: total.own + own, all: total.all + (above.has(label) ? 0 : all) });
  return all;
};
add(profile.nodes[0]?.id ?? 0, new Set());
const idle = /^\((root|program|idle)\)/;
const rows = [...totals].filter(([label]) => !idle.test(label));
for (const key of /** @type {const} */ (['own', 'all'])) {
  console.log(`\n${key === 'own' ? 'own time' : 'with what is called'}, ms`);
  for (const [label, total] of rows.sort(([, one], [, other]) => other[key] - one[key]).slice(0, 30))
    console.log(`${total[key].toFixed(1).padStart(7)}  ${label}`);
}
