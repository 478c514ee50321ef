/**
 * Writes the table of docs/policy-requirements.md and the counts in README.md: which requirement of the five policies is
 * proven by which test. It reads what the last whole run of `npm test` left in `build/tests-*.json`, so it comes after that.
 * `--check` only compares: the last step of a whole `npm test`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countRows, describeRequirements, fillPages, findDifferences, testsIn, WHOLE } from './requirementTable.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');

const reports = WHOLE.map((suite) => join(root, 'build', `tests-${suite}.json`));
const missing = reports.filter((report) => !existsSync(report));
if (missing.length) {
  console.error(
    `No results of a whole run: ${missing.map((file) => relative(root, file)).join(', ')}. Run "npm test".`,
  );
  process.exit(1);
}

const tests = testsIn(
  reports.map((report) => JSON.parse(readFileSync(report, 'utf8'))),
  (file) => relative(root, file).split(sep).join('/'),
);
const rows = describeRequirements(
  JSON.parse(read('test/requirements/requirements.json')),
  JSON.parse(read('test/requirements/mutations.json')),
  tests,
);
const pages = Object.fromEntries(['docs/policy-requirements.md', 'README.md'].map((file) => [file, read(file)]));

console.log(countRows(rows));
for (const row of rows) if (row.state === 'not proven') console.log(`not proven: ${row.number} ${row.requirement}`);
if (process.argv.includes('--check')) {
  for (const file of findDifferences(pages, rows)) {
    console.error(`${file} is not what the tests say: "npm run requirements" writes it`);
    process.exitCode = 1;
  }
} else {
  for (const [file, text] of Object.entries(fillPages(pages, rows))) writeFileSync(join(root, file), text);
}
