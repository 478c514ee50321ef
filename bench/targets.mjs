// @ts-check
/** `node bench/targets.mjs [results.json]`: what we want to reach, and whether the committed results do. */
import { readFileSync } from 'node:fs';
import { bestOf, summaryOf } from './results.mjs';

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {string} measure
 * @property {string} column
 * @property {number} reach
 * @property {string} [peer] Which of ours; `sekisho` by default.
 * @property {boolean} [isShare] Of the page's own time, where the others are ours by the best product that holds tags.
 */

/** @type {readonly Target[]} */
const TARGETS = [
  { title: 'script, first visit', measure: 'cost-first', column: 'script', reach: 1 },
  { title: 'script, returning, granted', measure: 'cost-granted', column: 'script', reach: 1 },
  { title: 'script, returning, denied', measure: 'cost-denied', column: 'script', reach: 1 },
  { title: 'main thread, first visit', measure: 'cost-first', column: 'task', reach: 1 },
  { title: 'main thread, returning, granted', measure: 'cost-granted', column: 'task', reach: 1 },
  { title: 'banner visible', measure: 'banner', column: 'visible', reach: 1 },
  { title: 'banner settled', measure: 'banner', column: 'settled', reach: 1 },
  { title: 'banner visible, slow 4G', measure: 'banner-4g', column: 'visible', reach: 1 },
  { title: 'first contentful paint, slow 4G: the tag', measure: 'banner-4g', column: 'paint', reach: 1.35 },
  {
    title: 'first contentful paint, slow 4G: inline',
    measure: 'banner-4g',
    column: 'paint',
    reach: 1,
    peer: 'sekisho-inline',
  },
  { title: 'accept: interaction', measure: 'accept-20', column: 'interaction', reach: 1 },
  { title: 'accept: first tag', measure: 'accept-20', column: 'first', reach: 1 },
  { title: 'accept: all 20', measure: 'accept-20', column: 'all', reach: 1 },
  { title: 'accept: all 1,000', measure: 'accept-1000', column: 'all', reach: 1 },
  { title: 'accept: all 5,000', measure: 'accept-5000', column: 'all', reach: 1 },
  ...['append', 'appendChild', 'fragment', 'innerHTML', 'virtual DOM'].map((column) => ({
    title: `elements inserted: ${column}`,
    measure: 'insertion-denied',
    column,
    reach: 1.2,
    isShare: true,
  })),
  { title: 'returning: first tag', measure: 'returning-tags', column: 'first', reach: 1 },
  { title: 'heap, first visit', measure: 'cost-first', column: 'heap', reach: 1 },
];

/** @type {import('./results.mjs').Results} */
const results = JSON.parse(readFileSync(process.argv[2] ?? new URL('results.json', import.meta.url), 'utf8'));

for (const { title, measure, column: key, reach, peer = 'sekisho', isShare } of TARGETS) {
  const measured = results.measures.find(({ name }) => name === measure);
  const column = measured?.columns.find((one) => one.key === key);
  if (!measured || !column) {
    console.log(`${title}: not measured`);
    continue;
  }
  const ours = summaryOf(measured, column, peer).median;
  const best = isShare
    ? { peer: 'the page', median: summaryOf(measured, { ...column, isOverZero: false }, 'zero').median }
    : bestOf(results, measured, column);
  const ratio = ours / (best?.median ?? NaN);
  const verdict = ratio <= reach ? 'reached' : 'missed';
  console.log(
    `${title}: ${ours.toFixed(0)} by ${best?.median.toFixed(0)} of ${best?.peer} = ${ratio.toFixed(2)}, wanted ${reach}: ${verdict}`,
  );
}
