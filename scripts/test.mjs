/**
 * `npm test`: installs what is missing (packages, browsers), checks the code, and runs every suite. `npm run test:deep`
 * runs the deep one. Ends with what failed, if anything did, and one plain line, `Total: N passed, N failed, N skipped`; and
 * with 1 if anything failed or was skipped. A browser that cannot be had is a failure.
 *
 * `npm test -- unit` runs one suite, `npm test -- browser record` those of its files whose path contains `record`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installBrowsers } from './installBrowsers.mjs';
import { installPackages } from './installPackages.mjs';
import { installPlatformTests } from './installPlatformTests.mjs';
import { requireNode } from './requireNode.mjs';
import { runBeside } from './runBeside.mjs';
import { runStep } from './runStep.mjs';

/** Where a checkout of Consent-O-Matic lies, whose source is in no package: test/clients/consentOMatic.test.ts */
const { SEKISHO_CONSENT_O_MATIC: consentOMatic } = process.env;

/**
 * vitest's projects: what each needs beside browsers, and whether it is no part of a plain `npm test`. Those that are none run
 * beside each other, from one queue.
 */
const SUITES = {
  unit: { title: 'Unit tests' },
  dist: { title: 'Tests of the built files' },
  browser: { title: 'Browser tests', needsBrowsers: true },
  clients: { title: 'Programs of others', needsBrowsers: true, isExtra: !consentOMatic },
  visual: { title: 'Pictures', needsBrowsers: true, isExtra: true },
  slow: { title: 'Slow browser tests', needsBrowsers: true, isExtra: true },
  deep: { title: 'Deep tests', needsBrowsers: true, needs: 'libraries', isExtra: true },
  custom: { title: 'Tests of custom builds', needsBrowsers: true, isExtra: true },
  examples: { title: 'Applications', needsBrowsers: true, needs: 'examples', isExtra: true },
  platform: { title: 'Web platform tests', needsBrowsers: true, needs: 'platformTests', isExtra: true },
};

/** What some suites need beside the packages of the project: brought where it is not here. One that gives false is not to be had. */
const NEEDS = {
  libraries: (out) => installPackages('test/libraries', out),
  examples: (out) => installPackages('examples', out),
  platformTests: installPlatformTests,
};

const root = fileURLToPath(new URL('..', import.meta.url));
const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const reports = [];
/** What failed, said again where a run ends: a log may be kept from its end only. */
const failures = [];

const bin = (name) => join(root, 'node_modules/.bin', name);
const format = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
const add = (counts) => Object.keys(total).forEach((key) => (total[key] += counts[key]));

/** What cannot be run has failed. */
const fail = (what) => {
  console.log(`${what}: failed`);
  failures.push(what);
  add({ passed: 0, failed: 1, skipped: 0 });
};

/** A program that counts as one test. */
const check = async (title, file, args, out) => {
  const { ok } = await runStep(title, file, args, { out });
  if (!ok) failures.push(title);
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
};

/** The counts in vitest's report; undefined if there is none. */
const readCounts = (report) => {
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
};

/** How long the files took that took longest: what a run of many suites is to begin with. See vitest.config.ts */
const describeLongest = (report) => {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const times = testResults.map(({ name, startTime, endTime }) => [relative(root, name), endTime - startTime]);
  const longest = times.sort(([, a], [, b]) => b - a).slice(0, 12);
  return longest.map(([name, time]) => `  ${name}: ${Math.round(time / 1000)} s`).join('\n');
};

/** Runs suites beside each other and adds their counts. What ends badly, or passes nothing, has failed. */
const runSuites = async (names, filters) => {
  const report = join(root, 'build', `tests-${names.join('-')}.json`);
  mkdirSync(join(root, 'build'), { recursive: true });
  rmSync(report, { force: true });
  let counts;
  const describe = (_, ok, time) => {
    counts = readCounts(report) ?? { passed: 0, failed: 0, skipped: 0 };
    if ((!ok && !counts.failed) || !counts.passed) counts.failed += 1;
    return `${format(counts)} in ${time}`;
  };
  const reporters = ['minimal', './scripts/progressReporter.mjs', 'json'].map((reporter) => `--reporter=${reporter}`);
  const projects = names.map((name) => `--project=${name}`);
  const args = ['run', ...filters, ...projects, ...reporters, `--outputFile.json=${report}`];
  const options = { messages: true, describe };
  const title = names.map((name) => SUITES[name].title).join(', ');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { failures: told } = await runStep(title, process.execPath, [vitest, ...args], options);
  add(counts);
  if (counts.failed) failures.push(...(told.length ? told : [title]));
  if (!existsSync(report)) return;
  reports.push(report);
  if (names.length > 1) console.log(describeLongest(report));
};

/** Which suites ran in which engine, counted from the reports. */
const printEngines = async () => {
  const file = join(root, 'scripts/engineTable.mjs');
  if (!existsSync(file) || !reports.length) return;
  const { engineTable } = await import(pathToFileURL(file).href);
  console.log(`\n${engineTable(reports)}`);
};

/** Compares the table of requirements with the results. It is written from a run that passed, so it is compared with one. */
const checkRequirements = async () => {
  if (total.failed || total.skipped) console.log('Table of requirements … not compared: not everything passed');
  else await check('Table of requirements', process.execPath, [join(root, 'scripts/requirements.mjs'), '--check']);
};

/** Splits `browser record` into suites and parts of file names. */
const readArguments = (args) => {
  const first = args.findIndex((arg) => !Object.hasOwn(SUITES, arg));
  const named = first < 0 ? args : args.slice(0, first);
  const filters = first < 0 ? [] : args.slice(first);
  const isWrong = args.some((arg) => arg.startsWith('-')) || (filters.length && !named.length);
  if (isWrong) {
    const suites = Object.keys(SUITES).join(', ');
    throw new Error(
      `Unknown: ${filters.join(' ')}\nUsage: npm test -- [suite] [part of a file name]; suites: ${suites}`,
    );
  }
  return { named, filters };
};

const test = async () => {
  requireNode();
  const { named, filters } = readArguments(process.argv.slice(2));
  const isAll = !named.length;
  const wanted = isAll ? Object.keys(SUITES).filter((name) => !SUITES[name].isExtra) : named;
  await installPackages();
  const needs = [...new Set(wanted.map((name) => SUITES[name].needs).filter(Boolean))];
  const answers = await runBeside(needs.map((need) => NEEDS[need]));
  const missing = needs.filter((_, index) => answers[index] === false);
  const suites = wanted.filter((name) => !missing.includes(SUITES[name].needs));
  for (const name of wanted.filter((each) => !suites.includes(each))) fail(`${SUITES[name].title} … not run`);
  const hasBrowsers = !suites.some((name) => SUITES[name].needsBrowsers) || (await installBrowsers());
  if (isAll) {
    await runBeside([
      (out) => check('Lint', bin('oxlint'), ['--type-aware'], out),
      (out) => check('Format', bin('prettier'), ['--check', '--log-level', 'warn', '.'], out),
      (out) => check('Types of src', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit'], out),
      (out) => check('Types of tests', bin('tsc'), ['-p', 'test/tsconfig.json'], out),
    ]);
  }
  if (needs.includes('libraries')) {
    await check('Types of the libraries', bin('tsc'), ['-p', 'test/libraries/tsconfig.json']);
  }
  if (suites.some((name) => SUITES[name].needsBrowsers)) {
    await check('Single-page app on the packed package', process.execPath, ['demo/spa/build.mjs']);
  }
  const extra = suites.filter((name) => SUITES[name].isExtra);
  const runs = [...suites.filter((name) => !extra.includes(name)).map((name) => [name]), extra];
  for (const names of runs.filter((run) => run.length)) {
    if (hasBrowsers || names.every((name) => !SUITES[name].needsBrowsers)) await runSuites(names, filters);
    else for (const name of names) fail(`${SUITES[name].title} … not run, browsers are missing`);
  }
  if (isAll && !consentOMatic)
    console.log('Consent-O-Matic … not run: SEKISHO_CONSENT_O_MATIC names no checkout of it');
  await printEngines();
  if (isAll) await checkRequirements();
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
};

try {
  await test();
} catch (error) {
  console.error(error.message);
  // before anything has run this is the end already
  if (reports.length) failures.push(error.message);
  total.failed += 1;
}
if (failures.length) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}\n`);
// a machine too slow for all of it has told what it could, and how much it has not
const isOver = Date.now() > Number(process.env.SEKISHO_UNTIL ?? Infinity);
if (isOver && total.skipped) console.log(`${total.skipped} tests were not begun: the time of this run was over`);
console.log(`Total: ${format(total)}`);
process.exitCode = total.failed || (total.skipped && !isOver) ? 1 : 0;
