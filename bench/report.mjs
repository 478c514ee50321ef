// @ts-check
/** `node bench/report.mjs results.json`: writes docs/comparison.md from what `npm run bench -- --json` has kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatNumber, summaryOf, tableOf } from './results.mjs';

/**
 * @typedef {import('./results.mjs').Results} Results
 * @typedef {import('./results.mjs').Measured} Measured
 * @typedef {import('./measures/index.mjs').Column} Column
 * @typedef {import('./statistics.mjs').Summary} Summary
 */

const [file] = process.argv.slice(2);
if (!file) throw new Error('Which results? node bench/report.mjs results.json');
/** @type {Results} */
const results = JSON.parse(readFileSync(file, 'utf8'));

const OURS = 'sekisho';
/** What differs by less is no difference: a part of the greater one, and milliseconds. */
const [PART, MILLISECONDS] = [0.2, 30];

/** @type {(lower: Summary, higher: Summary, column: Column) => boolean} */
const isLower = (lower, higher, { unit }) =>
  higher.median - lower.median > PART * Math.abs(higher.median) &&
  (unit !== 'ms' || higher.median - lower.median > MILLISECONDS) &&
  // the middle halves of what was measured do not meet
  (lower.count < 2 || lower.high < higher.low);

const rivals = results.peers.filter(({ name, isOurs }) => !isOurs && name !== 'zero' && name !== 'hand');

/** @type {(value: number, column: Column) => string} */
const withUnit = (value, { unit }) => (unit ? `${formatNumber(value)} ${unit}` : formatNumber(value));

/** @type {(measured: Measured, column: Column) => { better: string[], worse: string[], ours: Summary }} */
const compare = (measured, column) => {
  const ours = summaryOf(measured, column, OURS);
  const others = rivals
    .filter(({ name }) => measured.samples[name])
    .map(({ name }) => ({ name, summary: summaryOf(measured, column, name) }))
    .filter(({ summary }) => summary.count)
    .sort((a, b) => a.summary.median - b.summary.median);
  const describe = /** @type {(other: { name: string, summary: Summary }) => string} */ (
    ({ name, summary }) => `${name} ${withUnit(summary.median, column)}`
  );
  return {
    ours,
    better: others.filter(({ summary }) => isLower(summary, ours, column)).map(describe),
    worse: others.filter(({ summary }) => isLower(ours, summary, column)).map(describe),
  };
};

/** @type {(side: 'better' | 'worse') => string[]} */
const listWhere = (side) =>
  results.measures.flatMap((measured) => {
    const lines = measured.columns.flatMap((column) => {
      const { ours, ...sides } = compare(measured, column);
      if (!ours.count || !sides[side].length) return [];
      return `  - ${column.title}: ${sides[side].join(', ')}; we ${withUnit(ours.median, column)}.`;
    });
    return lines.length ? [`- ${measured.title}`, ...lines] : [];
  });

/** @type {(measured: Measured) => string[]} */
const section = (measured) => {
  const [head = [], ...rows] = tableOf(results, measured);
  const line = /** @type {(cells: string[]) => string} */ ((cells) => `| ${cells.join(' | ')} |`);
  return [
    `### ${measured.title}`,
    '',
    measured.about,
    '',
    line(head),
    line(head.map((_, n) => (n ? '---:' : '---'))),
    ...rows.map(line),
    '',
  ];
};

const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0);
const { date, machine, runs, versions, load, peers } = results;

/** Ours in other set-ups, without a guard. */
const variants = peers
  .filter(({ name, isOurs }) => isOurs && name !== OURS)
  .map(({ name }) => `\`${name}\``)
  .join(' or ');

const page = [
  '# Beside other consent SDKs',
  '',
  '<!-- written by `node bench/report.mjs`: change that, or measure again -->',
  '',
  'What a page pays for Sekisho and for other open consent SDKs: the same page with each of them, set up as their own',
  'documentation has it, asking for four purposes and six vendors, in English. All are served by one local server over HTTP/2',
  'with brotli and files that caches may keep, to Chromium whose processor is slowed down four times. In each round every one',
  'is measured once and who begins changes; every sample has a fresh browser context. Numbers are medians, with the quartiles',
  'in brackets. They hold for this machine and this run: read the ratios, not the milliseconds.',
  '',
  `Measured on ${date.slice(0, 10)}, ${runs} rounds, ${machine}, load average ${(sum(load) / (load.length || 1)).toFixed(1)}; ${Object.entries(
    versions,
  )
    .map((pair) => pair.join(' '))
    .join(', ')}.`,
  '',
  ...peers.map(({ name, note, holdsTags }) => {
    const isProduct = name !== 'zero' && name !== 'hand';
    return `- **${name}**: ${note}.${isProduct && !holdsTags ? ' It holds no tags of the page, which the site itself then writes for whoever has granted.' : ''}`;
  }),
  '',
  'They do not all do the same. As it is set up by default Sekisho also holds declared vendors’ tags that nobody annotated,',
  `and therefore runs before the page is parsed; none of the others here does${variants && `, nor does ${variants}`}. The last rows`,
  'of a table compare ours with the best of the products that hold tags, whichever that is in that column; where the best is',
  'next to nothing they give the difference.',
  '',
  '## Where others are better',
  '',
  `Listed is what differs by more than ${PART * 100} %, by more than ${MILLISECONDS} ms where it is a time, and in more than the quartiles.`,
  '',
  ...listWhere('better'),
  '',
  '## Where Sekisho is better',
  '',
  'By the same measure:',
  '',
  ...listWhere('worse'),
  '',
  '## What was measured',
  '',
  ...results.measures.flatMap(section),
];
writeFileSync(new URL('../docs/comparison.md', import.meta.url), `${page.join('\n').trimEnd()}\n`);
console.log('docs/comparison.md is written.');
