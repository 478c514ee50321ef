// @ts-check
/** What a run gives: samples of every round, and what follows from them. */
import { summarise } from './statistics.mjs';

/**
 * @typedef {Omit<import('./measures/index.mjs').Measure, 'sample' | 'takes' | 'runs'> & { samples: Record<string, (Record<string, number> | null)[]> }} Measured
 * @typedef {{ name: string, version: string, note: string, holdsTags: boolean, isOurs: boolean }} PeerFacts
 * @typedef {{ date: string, versions: Record<string, string>, machine: string, runs: number, load: number[], peers: PeerFacts[], measures: Measured[] }} Results
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
