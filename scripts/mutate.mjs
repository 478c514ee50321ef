/**
 * Breaks the code on purpose, once for each requirement, and looks whether the test that stands for it notices:
 * `npm run mutate` takes what was not seen red yet, `npm run mutate -- R12 R13` these, `npm run mutate -- all` everything.
 *
 * A mutation of test/requirements/mutations.json names a requirement, a file (mostly of `src/`), the text to find in it (once)
 * and what to put in its place, and the test file that must fail in a test whose title names the requirement. What was seen
 * is noted in the list. It works in a copy of the tree in `build/mutant`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyTree } from './copyTree.mjs';
import { hashOf } from './mutation.mjs';
import { numbersIn } from './requirementNumbers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = join(root, 'build/mutant');
const list = join(root, 'test/requirements/mutations.json');
const readList = () => JSON.parse(readFileSync(list, 'utf8'));

const run = (file, args, env = {}) =>
  spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

/** Builds the copy's `dist/`; a mutation that does not compile proves nothing. */
const build = () => {
  const types = run('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  if (types.status) return types.stdout;
  const bundle = run('rollup/dist/bin/rollup', ['-c', '--silent'], { SEKISHO_BUILD: 'script' });
  return bundle.status ? bundle.stderr : '';
};

const isBrowserTest = (test) => test.startsWith('test/browser/');

/** The tests that name the requirement, and how they ended. */
const runTest = ({ requirement, test }) => {
  const report = join(copy, 'build/mutant.json');
  rmSync(report, { force: true });
  const { stdout, stderr } = run(
    'vitest/vitest.mjs',
    ['run', test, '-t', requirement, '--reporter=json', `--outputFile=${report}`],
    {
      SEKISHO_ENGINES: 'chromium',
    },
  );
  if (!existsSync(report)) return { error: stderr || stdout };
  const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  );
  // the check of the list itself fails on any break: it proves nothing
  const isProof = ({ fullName }) => !fullName.includes('has a break that was seen');
  return { tests: tests.filter((one) => isProof(one) && numbersIn(one.fullName).has(requirement)) };
};

const tryMutation = (mutation) => {
  const { file, find, replace } = mutation;
  const path = join(copy, file);
  const original = readFileSync(path, 'utf8');
  if (original.split(find).length !== 2) return { problem: `"${find}" stands not once in ${file}` };
  writeFileSync(
    path,
    original.replace(find, () => replace),
  );
  try {
    const failure = isBrowserTest(mutation.test) ? build() : '';
    if (failure) return { problem: `does not build:\n${failure}` };
    const { tests = [], error } = runTest(mutation);
    if (error) return { problem: error };
    const red = tests.find(({ status }) => status === 'failed');
    return red ? { red: red.fullName } : { problem: `${tests.length} tests name it, none failed` };
  } finally {
    writeFileSync(path, original);
  }
};

const [first, ...rest] = process.argv.slice(2);
const wanted = first === 'all' ? [] : [first, ...rest].filter(Boolean);
const isWanted = (mutation) =>
  wanted.length ? wanted.includes(mutation.requirement) : first === 'all' || mutation.seen !== hashOf(mutation);

const chosen = readList().filter(isWanted);
if (wanted.length && !chosen.length) console.error(`No mutation is listed for ${wanted.join(', ')}`);
copyTree(root, copy);
let missed = 0;
for (const mutation of chosen) {
  const { red, problem } = tryMutation(mutation);
  if (problem) missed += 1;
  console.log(
    red ? `${mutation.requirement} red: ${red}` : `${mutation.requirement} MISSED: ${mutation.file}: ${problem}`,
  );
  // read anew: several runs may note their results side by side
  const hash = hashOf(mutation);
  const noted = readList().map((row) => {
    if (hashOf(row) !== hash) return row;
    const { seen: _, ...bare } = row;
    return red ? { ...bare, seen: hash } : bare;
  });
  writeFileSync(list, `${JSON.stringify(noted, null, 2)}\n`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${chosen.length - missed} of ${chosen.length} mutations were seen red`);
process.exitCode = missed || (wanted.length && !chosen.length) ? 1 : 0;
