/**
 * Which requirement of the five policies is proven by which test, as the pages say it: the table of
 * docs/policy-requirements.md and the counts there and in README.md. Pure.
 */
import { basename } from 'node:path';
import { hashOf } from './mutation.mjs';
import { numbersIn } from './requirementNumbers.mjs';

/** The suites of a whole `npm test`: what others left behind says nothing of it. */
export const WHOLE = ['unit', 'dist', 'browser'];

/** A test that checks the list of breaks names each requirement, and proves none. */
const isProof = (title) => !title.includes('has a break that was seen');

/** The tests of vitest's JSON reports: their file, the requirements that their titles name, and how they ended. */
export const testsIn = (reports, nameFile) =>
  reports.flatMap(({ testResults }) =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ fullName }) => isProof(fullName))
        .map(({ fullName, status }) => ({ file: nameFile(name), numbers: numbersIn(fullName), status })),
    ),
  );

/** How a requirement stands: with a test that passed, none that failed, and a break that was seen to turn one red. */
const describeRow = ({ number, kind }, tests, mutations) => {
  const own = tests.filter(({ numbers }) => numbers.has(number));
  const files = [...new Set(own.map(({ file }) => file))].toSorted((a, b) => a.localeCompare(b));
  const isPassed = own.length > 0 && own.every(({ status }) => status === 'passed');
  const isBroken = mutations.some((mutation) => mutation.requirement === number && mutation.seen === hashOf(mutation));
  if (kind === 'impossible') return { state: 'not possible', files };
  if (!isPassed || !isBroken) return { state: 'not proven', files };
  return { state: kind === 'does' ? 'proven' : 'configurable', files };
};

export const describeRequirements = (requirements, mutations, tests) =>
  requirements.map((requirement) => ({ ...requirement, ...describeRow(requirement, tests, mutations) }));

/** The counts in one line. */
export const countRows = (rows) => {
  const count = (state) => rows.filter((row) => row.state === state).length;
  const open = count('not proven');
  return (
    `${rows.length} requirements: ${count('proven')} proven, ${count('configurable')} configurable, ` +
    `${count('not possible')} not possible${open ? `, ${open} not proven` : ''}`
  );
};

const link = (file) => `[${basename(file).replace(/\.test\.tsx?$/, '')}](../${file})`;

const tableOf = (rows) =>
  [
    '| number | requirement | state | where | tests |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ number, requirement, state, where, files }) =>
        `| ${number} | ${requirement} | ${state} | ${where} | ${files.map(link).join(', ') || 'none'} |`,
    ),
  ].join('\n');

/** Puts a text between the markers that name it. */
const fill = (page, name, text, gap = '') =>
  page.replace(
    new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
    (_, start, end) => start + gap + text + gap + end,
  );

/** The pages with what the rows say; `pages` holds their texts by file. */
export const fillPages = (pages, rows) => {
  const counts = countRows(rows);
  const document = fill(pages['docs/policy-requirements.md'], 'requirements', tableOf(rows), '\n\n');
  return {
    'docs/policy-requirements.md': fill(document, 'counts', counts),
    'README.md': fill(pages['README.md'], 'requirement-counts', counts),
  };
};

/** The files that say something else than the rows do. */
export const findDifferences = (pages, rows) => {
  const filled = fillPages(pages, rows);
  return Object.keys(filled).filter((file) => filled[file] !== pages[file]);
};
