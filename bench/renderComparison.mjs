// @ts-check
/** docs/comparison.md, from what `npm run bench` has kept. */
import { formatAnswer, formatNumber, isBetter, summaryOf, tableOf, tableOfChecks } from './results.mjs';

/**
 * @typedef {import('./results.mjs').Results} Results
 * @typedef {import('./results.mjs').Measured} Measured
 * @typedef {import('./results.mjs').Checked} Checked
 * @typedef {import('./measures/index.mjs').Column} Column
 * @typedef {import('./statistics.mjs').Summary} Summary
 * @typedef {'better' | 'worse'} Side
 */

const OURS = 'sekisho';
/** What differs by less is no difference: a part of the greater one, and milliseconds. */
const [PART, MILLISECONDS] = [0.2, 30];

/** @type {(lower: Summary, higher: Summary, column: Column) => boolean} */
const isLower = (lower, higher, { unit }) =>
  higher.median - lower.median > PART * Math.abs(higher.median) &&
  (unit !== 'ms' || higher.median - lower.median > MILLISECONDS) &&
  // the middle halves of what was measured do not meet
  (lower.count < 2 || lower.high < higher.low);

/** @type {(results: Results) => string[]} */
const rivalsOf = ({ peers }) =>
  peers.filter(({ name, isOurs }) => !isOurs && name !== 'zero' && name !== 'hand').map(({ name }) => name);

/** @type {(value: number, column: Column) => string} */
const withUnit = (value, { unit }) => (unit ? `${formatNumber(value)} ${unit}` : formatNumber(value));

/** Who is better or worse than we in a column, and we. @type {(results: Results, measured: Measured, column: Column, side: Side) => string[]} */
const compareColumn = (results, measured, column, side) => {
  const ours = summaryOf(measured, column, OURS);
  const others = rivalsOf(results)
    .filter((name) => measured.samples[name])
    .map((name) => ({ name, summary: summaryOf(measured, column, name) }))
    .filter(({ summary }) => summary.count)
    .filter(({ summary }) => (side === 'better' ? isLower(summary, ours, column) : isLower(ours, summary, column)))
    .sort((a, b) => a.summary.median - b.summary.median)
    .map(({ name, summary }) => `${name} ${withUnit(summary.median, column)}`);
  if (!ours.count || !others.length) return [];
  return [`  - ${column.title}: ${others.join(', ')}; we ${withUnit(ours.median, column)}.`];
};

/** The same of what pages do. @type {(results: Results, checked: Checked, side: Side) => string[]} */
const compareChecked = (results, { rows, answers }, side) =>
  rows.flatMap((row) => {
    /** @type {(name: string) => import('./results.mjs').Answer | undefined} */
    const read = (name) => answers[name]?.[row.key];
    const others = rivalsOf(results)
      .filter((name) =>
        side === 'better' ? isBetter(read(name), read(OURS), row) : isBetter(read(OURS), read(name), row),
      )
      .map((name) => `${name} ${formatAnswer(read(name), row)}`);
    return others.length ? [`  - ${row.title}: ${others.join(', ')}; we ${formatAnswer(read(OURS), row)}.`] : [];
  });

/** @type {(results: Results, side: Side) => string[]} */
const listWhere = (results, side) => {
  const parts = [
    ...results.checks.map((checked) => ({ title: checked.title, lines: compareChecked(results, checked, side) })),
    ...results.measures.map((measured) => ({
      title: measured.title,
      lines: measured.columns.flatMap((column) => compareColumn(results, measured, column, side)),
    })),
  ];
  return parts.flatMap(({ title, lines }) => (lines.length ? [`- ${title}`, ...lines] : []));
};

/** @type {(table: string[][], align: string) => string[]} */
const draw = ([head = [], ...rows], align) => {
  const line = /** @type {(cells: string[]) => string} */ ((cells) => `| ${cells.join(' | ')} |`);
  return [line(head), line(head.map((_, n) => (n ? align : '---'))), ...rows.map(line), ''];
};

const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0);
/** @type {(load: number[]) => string} */
const average = (load) => (sum(load) / (load.length || 1)).toFixed(1);

/** @type {(results: Results, measured: Measured) => string[]} */
const renderMeasured = (results, measured) => {
  const rounds = Math.max(0, ...Object.values(measured.samples).map(({ length }) => length));
  return [
    `### ${measured.title}`,
    '',
    `${measured.about} ${rounds === 1 ? 'One round' : `${rounds} rounds`}, load average ${average(measured.load)}.`,
    '',
    ...draw(tableOf(results, measured), '---:'),
  ];
};

/** How it was looked at, and what the documentation of those who do otherwise says. @type {(checked: Checked) => string} */
const renderAbout = ({ title, about, reasons, answers }) => {
  /** @type {Map<string, string[]>} */
  const namesBy = new Map();
  for (const [name, reason] of Object.entries(reasons))
    if (name in answers) namesBy.set(reason, [...(namesBy.get(reason) ?? []), name]);
  const said = [...namesBy].map(([reason, names]) => `${names.join(', ')}: ${reason}`);
  return `- **${title}.** ${about}${said.length ? ` Why: ${said.join('; ')}.` : ''}`;
};

/** @type {(results: Results) => string[]} */
const renderChecks = (results) =>
  results.checks.length
    ? [
        '## What happens',
        '',
        'What pages did in Chromium with each that holds tags, set up as its own documentation has it. Everything is looked at twice,',
        'in a browser context of its own, on a processor as quick as it is, and the worse counts. – where there is nothing to look at.',
        '',
        ...draw(tableOfChecks(results, results.checks), ':---:'),
        ...results.checks.map(renderAbout),
        '',
      ]
    : [];

/** The page. @type {(results: Results) => string} */
export const renderComparison = (results) => {
  const { machine, versions, peers, measures, checks } = results;
  /** Ours in other set-ups, without a guard. */
  const variants = peers
    .filter(({ name, isOurs }) => isOurs && name !== OURS)
    .map(({ name }) => `\`${name}\``)
    .join(' or ');
  const days = [...new Set([...measures, ...checks].map(({ date }) => date.slice(0, 10)))].sort();
  const named = Object.entries(versions).map((pair) => pair.join(' '));
  const page = [
    '# Beside other consent SDKs',
    '',
    '*For site owners and developers.*',
    '',
    '<!-- written by `node bench/report.mjs`: change that, or measure again -->',
    '',
    'What a page pays for Sekisho and for other open consent SDKs, and what happens on it: the same page with each of them, set up as',
    'their own documentation has it, asking for four purposes and six vendors, in English. All are served by one local server over HTTP/2',
    'with brotli and files that caches may keep, to Chromium whose processor is slowed down four times. In each round every one',
    'is measured once and who begins changes; every sample has a fresh browser context. Numbers are medians, with the quartiles',
    'in brackets. They hold for this machine and this run: read the ratios, not the milliseconds.',
    '',
    `Measured on ${days.join(' and ')}, ${machine}; ${named.join(', ')}.`,
    '',
    ...peers.map(({ name, note, holdsTags }) => {
      const isProduct = name !== 'zero' && name !== 'hand';
      return `- **${name}**: ${note}.${isProduct && !holdsTags ? ' It holds no tags of the page, which the site itself then writes for whoever has granted.' : ''}`;
    }),
    '',
    'They do not all do the same. As it is set up by default Sekisho also holds declared vendors’ tags that nobody annotated,',
    `and therefore runs before the page is parsed; none of the others does as it is measured${variants && `, nor does ${variants}`}. The last rows`,
    'of a table compare ours with the best of the products that hold tags, whichever that is in that column; where the best is',
    'next to nothing they give the difference.',
    '',
    '## Where others are better',
    '',
    `Listed is what happens otherwise, and what differs by more than ${PART * 100} %, by more than ${MILLISECONDS} ms where it is a time, and in more than the quartiles.`,
    '',
    ...listWhere(results, 'better'),
    '',
    '## Where Sekisho is better',
    '',
    'By the same measure:',
    '',
    ...listWhere(results, 'worse'),
    '',
    ...renderChecks(results),
    '## What was measured',
    '',
    ...measures.flatMap((measured) => renderMeasured(results, measured)),
  ];
  return `${page.join('\n').trimEnd()}\n`;
};
