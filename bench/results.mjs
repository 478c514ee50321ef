// @ts-check
/** What a run gives: samples of every round and answers of every check, and what follows from them. */
import { summarise } from './statistics.mjs';

/**
 * When it was done, and the machine's load meanwhile.
 * @typedef {{ date: string, load: number[] }} Circumstances
 * @typedef {import('./correctness/check.mjs').Answer} Answer
 *
 * @typedef {Omit<import('./measures/index.mjs').Measure, 'sample' | 'takes' | 'runs'> & Circumstances & { samples: Record<string, (Record<string, number | null> | null)[]> }} Measured
 * @typedef {Omit<import('./correctness/check.mjs').Check, 'look'> & Circumstances & { answers: Record<string, Record<string, Answer> | null>, reasons: Record<string, string> }} Checked
 * @typedef {{ name: string, version: string, note: string, holdsTags: boolean, isOurs: boolean }} PeerFacts
 * @typedef {{ versions: Record<string, string>, machine: string, peers: PeerFacts[], measures: Measured[], checks: Checked[] }} Results
 */

/** Values of a peer by round, over those of the page without an SDK where the column says so. @type {(measured: Measured, column: import('./measures/index.mjs').Column, peer: string) => number[]} */
export const valuesOf = ({ samples }, { key, isOverZero }, peer) =>
  (samples[peer] ?? []).map((sample, round) => {
    const value = sample?.[key] ?? NaN;
    return isOverZero ? value - (samples.zero?.[round]?.[key] ?? NaN) : value;
  });

/** @type {(measured: Measured, column: import('./measures/index.mjs').Column, peer: string) => import('./statistics.mjs').Summary} */
export const summaryOf = (measured, column, peer) => summarise(valuesOf(measured, column, peer));

/** What others are compared with: products that hold tags, and are not ours. @type {(results: Results) => PeerFacts[]} */
export const rivalsOf = ({ peers }) =>
  peers.filter(({ name, holdsTags, isOurs }) => holdsTags && !isOurs && name !== 'hand');

/**
 * The lowest median among the products that hold tags.
 * @type {(results: Results, measured: Measured, column: import('./measures/index.mjs').Column) => { peer: string, median: number } | undefined}
 */
export const bestOf = (results, measured, column) =>
  rivalsOf(results)
    .map(({ name }) => ({ peer: name, median: summaryOf(measured, column, name).median }))
    .filter(({ median }) => Number.isFinite(median))
    .sort((a, b) => a.median - b.median)[0];

/** @type {(value: number) => string} */
export const formatNumber = (value) =>
  Number.isFinite(value)
    ? Math.round(value)
        .toLocaleString('en')
        .replace(/^-(0$)?/, (_, zero) => zero ?? '−')
    : '–';

/** Median, and the quartiles where there are several samples. @type {(summary: import('./statistics.mjs').Summary) => string} */
export const formatSummary = ({ median, low, high, count }) =>
  count < 2 ? formatNumber(median) : `${formatNumber(median)} (${formatNumber(low)}–${formatNumber(high)})`;

/** Below this, in milliseconds or whatever the unit is, a ratio says nothing. */
const DIVISIBLE = 10;

/** Ours by the best of the others, or how much more it is where the best is next to nothing. @type {(ours: number, best: number) => string} */
export const formatRatio = (ours, best) =>
  best >= DIVISIBLE
    ? `${(Math.max(ours, 0) / best).toFixed(2)}×`
    : `${ours < best ? '−' : '+'}${formatNumber(Math.abs(ours - best))}`;

/** What a page did, as it stands in a table. @type {(answer: Answer | undefined, row: import('./correctness/check.mjs').Row) => string} */
export const formatAnswer = (answer, { of }) => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer !== 'number') return '–';
  return of ? `${answer} of ${of}` : formatNumber(answer);
};

/** Whether one answer is better than another. @type {(one: Answer | undefined, other: Answer | undefined, row: import('./correctness/check.mjs').Row) => boolean} */
export const isBetter = (one, other, { wanted }) => {
  if (one === null || one === undefined || other === null || other === undefined) return false;
  if (typeof wanted === 'boolean') return one === wanted && other !== wanted;
  return wanted === 'less' ? one < other : one > other;
};

/** Rows of the checks' table: the head, and what is asked with each peer's answer. @type {(results: Results, checks: readonly Checked[]) => string[][]} */
export const tableOfChecks = (results, checks) => {
  const names = results.peers.map(({ name }) => name).filter((name) => checks.some(({ answers }) => name in answers));
  const rows = checks.flatMap((checked) =>
    checked.rows.map((row) => [row.title, ...names.map((name) => formatAnswer(checked.answers[name]?.[row.key], row))]),
  );
  return [['', ...names], ...rows];
};

/** Rows of a measure's table: the head, the peers, and ours by the best of the others. @type {(results: Results, measured: Measured) => string[][]} */
export const tableOf = (results, measured) => {
  const { columns, samples } = measured;
  const head = ['', ...columns.map(({ title, unit }) => (unit ? `${title}, ${unit}` : title))];
  const rows = results.peers
    .filter(({ name }) => samples[name])
    .map(({ name }) => [
      name,
      ...columns.map((column) =>
        // where all are measured over it, it stands as what it takes itself
        formatSummary(summaryOf(measured, name === 'zero' ? { ...column, isOverZero: false } : column, name)),
      ),
    ]);
  const ratios = results.peers
    .filter(({ name, isOurs }) => isOurs && samples[name])
    .map(({ name }) => [
      `${name} : best`,
      ...columns.map((column) => {
        const best = bestOf(results, measured, column);
        const ours = summaryOf(measured, column, name).median;
        return best && Number.isFinite(ours) ? `${formatRatio(ours, best.median)} ${best.peer}` : '–';
      }),
    ]);
  return [head, ...rows, ...ratios];
};
