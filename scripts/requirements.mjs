/**
 * Writes the table of docs/policy-requirements.md and the counts in README.md: which requirement of the five policies is
 * proven by which test. It reads what the last run of every suite left in `build/tests-*.json`, so it comes after `npm test`.
 * `--check` only compares.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbersIn } from './requirementNumbers.mjs';
import { hashOf } from './mutation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const requirements = JSON.parse(read('test/requirements/requirements.json'));
const mutations = JSON.parse(read('test/requirements/mutations.json'));

/** Tests of the last run: their file, the requirements that their titles name, and whether they passed. */
const readResults = () => {
  const folder = join(root, 'build');
  const reports = existsSync(folder) ? readdirSync(folder).filter((name) => /^tests-\w+\.json$/.test(name)) : [];
  return reports.flatMap((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')).testResults.flatMap(({ name: file, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: relative(root, file),
        numbers: numbersIn(fullName),
        status,
      })),
    ),
  );
};

const results = readResults();

/** How a requirement stands: with a test that passed, none that failed, and a mutation that turned one red. */
const describeRow = ({ number, kind }) => {
  const tests = results.filter(({ numbers }) => numbers.has(number));
  const files = [...new Set(tests.map(({ file }) => file))].toSorted((a, b) => a.localeCompare(b));
  const isPassed = tests.length > 0 && tests.every(({ status }) => status === 'passed');
  const isBroken = mutations.some((mutation) => mutation.requirement === number && mutation.seen === hashOf(mutation));
  if (kind === 'impossible') return { state: 'not possible', files };
  if (!isPassed || !isBroken) return { state: 'not proven', files };
  return { state: kind === 'does' ? 'proven' : 'configurable', files };
};

const rows = requirements.map((requirement) => ({ ...requirement, ...describeRow(requirement) }));
const count = (state) => rows.filter((row) => row.state === state).length;

const link = (file) => `[${basename(file).replace(/\.test\.tsx?$/, '')}](../${file})`;
const table = [
  '| number | requirement | state | where | tests |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ number, requirement, state, where, files }) =>
      `| ${number} | ${requirement} | ${state} | ${where} | ${files.map(link).join(', ') || 'none'} |`,
  ),
].join('\n');

const open = count('not proven');
const counts =
  `${rows.length} requirements: ${count('proven')} proven, ${count('configurable')} configurable, ` +
  `${count('not possible')} not possible${open ? `, ${open} not proven` : ''}`;

/** Puts a text between the markers that name it. */
const fill = (page, name, text, gap) =>
  page.replace(
    new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
    (_, start, end) => start + gap + text + gap + end,
  );

const pages = {
  'docs/policy-requirements.md': fill(
    fill(read('docs/policy-requirements.md'), 'requirements', table, '\n\n'),
    'counts',
    counts,
    '',
  ),
  'README.md': fill(read('README.md'), 'requirement-counts', counts, ''),
};

console.log(counts);
for (const row of rows) if (row.state === 'not proven') console.log(`not proven: ${row.number} ${row.requirement}`);
for (const [file, text] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), text);
  else if (read(file) !== text) {
    console.error(`${file} is not what the tests say: run "npm run requirements" after a whole "npm test"`);
    process.exitCode = 1;
  }
}
