// @ts-check
/** The rounds of a measure, and those of a check. */
import { loadavg } from 'node:os';

/**
 * @typedef {import('./lab.mjs').Lab} Lab
 * @typedef {import('./peers/peer.mjs').Peer} Peer
 * @typedef {import('./correctness/check.mjs').Row} Row
 * @typedef {import('./results.mjs').Answer} Answer
 */

const readLoad = () => Number(loadavg()[0]?.toFixed(1));

/** @type {(peer: Peer, round: number) => (error: Error) => null} */
const tell = (peer, round) => (error) => {
  console.log(`\n  ${peer.name}, round ${round + 1}: ${error.message.split('\n')[0]}`);
  return null;
};

/**
 * Every peer once a round; who begins changes, lest one always comes behind the same other.
 * @param {readonly Peer[]} peers @param {number} runs @param {(peer: Peer, round: number) => Promise<void>} visit
 */
const goRound = async (peers, runs, visit) => {
  const load = [];
  for (let round = 0; round < runs; round += 1) {
    load.push(readLoad());
    process.stdout.write('.');
    for (let n = 0; n < peers.length; n += 1)
      await visit(/** @type {Peer} */ (peers[(n + round) % peers.length]), round);
  }
  console.log();
  return load;
};

/** @type {(lab: Lab, peers: readonly Peer[], measure: import('./measures/index.mjs').Measure, runs: number) => Promise<import('./results.mjs').Measured>} */
export const measureAll = async (lab, peers, measure, runs) => {
  const { name, title, about, columns } = measure;
  const taken = peers.filter((peer) => measure.takes(peer));
  /** @type {import('./results.mjs').Measured['samples']} */
  const samples = Object.fromEntries(taken.map((peer) => [peer.name, []]));
  const date = new Date().toISOString();
  const load = await goRound(taken, runs, async (peer, round) => {
    samples[peer.name]?.push(await measure.sample(lab, peer).catch(tell(peer, round)));
  });
  return { name, title, about, columns, date, load, samples };
};

/** The worse of two answers. @type {(row: Row, one: Answer, other: Answer) => Answer} */
const worseOf = ({ wanted }, one, other) => {
  if (one === null || other === null) return null;
  if (typeof wanted === 'boolean') return one === wanted ? other : one;
  const [low, high] = Number(one) < Number(other) ? [one, other] : [other, one];
  return wanted === 'less' ? high : low;
};

/** @type {(lab: Lab, peers: readonly Peer[], check: import('./correctness/check.mjs').Check, runs: number) => Promise<import('./results.mjs').Checked>} */
export const lookAll = async (lab, peers, check, runs) => {
  const { name, title, about, rows } = check;
  const taken = peers.filter(({ holdsTags }) => holdsTags);
  /** @type {import('./results.mjs').Checked['answers']} */
  const answers = {};
  const date = new Date().toISOString();
  const load = await goRound(taken, runs, async (peer, round) => {
    const seen = await check.look(lab, peer).catch(tell(peer, round));
    const before = round ? answers[peer.name] : seen;
    if (!seen || !before) {
      answers[peer.name] = null;
      return;
    }
    if (JSON.stringify(seen) !== JSON.stringify(before))
      console.log(`\n  ${peer.name} differs: ${JSON.stringify(before)}, then ${JSON.stringify(seen)}`);
    answers[peer.name] = Object.fromEntries(
      rows.map((row) => [row.key, worseOf(row, before[row.key] ?? null, seen[row.key] ?? null)]),
    );
  });
  const reasons = Object.fromEntries(
    taken.flatMap(({ name: peer, reasons: all }) => (all?.[name] ? [[peer, all[name]]] : [])),
  );
  return { name, title, about, rows, date, load, answers, reasons };
};
