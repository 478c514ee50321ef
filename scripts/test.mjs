/**
 * `npm test`: installs what is missing (packages, browsers), builds, and runs every suite. Ends with one plain line,
 * `Total: N passed, N failed, N skipped`. A browser that cannot be had is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [];

const note = (text) => console.log(`\n— ${text}`);

/** Runs a command that counts as one test. */
const step = (name, file, args, options = {}) => {
  note(name);
  const start = Date.now();
  const { status } = spawnSync(file, args, { cwd: root, stdio: 'inherit', ...options });
  const ok = status === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  rows.push(`${name}: ${ok ? 'passed' : 'failed'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return ok;
};

const bin = (name) => join(root, 'node_modules/.bin', name);

const BROWSERS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  'firefox-esr': ['firefox-esr', 'firefox'],
  'webkit2gtk-driver': ['WebKitWebDriver'],
  xvfb: ['Xvfb'],
};
const onPath = (name) => process.env.PATH.split(':').some((folder) => existsSync(join(folder, name)));

/** Debian's browsers and a Japanese font, where we may install them; elsewhere the suites say what is missing. */
const installBrowsers = () => {
  const missing = Object.keys(BROWSERS).filter((name) => !BROWSERS[name].some(onPath));
  if (!existsSync('/usr/share/fonts/opentype/noto') && existsSync('/usr/bin/apt-get')) missing.push('fonts-noto-cjk');
  if (!missing.length) return;
  note(`Browsers to install: ${missing.join(' ')}`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [file, ...rest] = [...sudo, 'apt-get', ...args];
    spawnSync(file, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
};

/** Runs one vitest project and adds its counts. A project that counts nothing has failed. */
const suite = (project) => {
  note(`Tests: ${project}`);
  const start = Date.now();
  const report = join(root, 'build', `tests-${project}.json`);
  mkdirSync(join(root, 'build'), { recursive: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(bin('vitest'), args, { cwd: root, stdio: 'inherit' });
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, startTime } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    if (startTime >= start) {
      counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
    }
  } catch {
    // no report: the run itself failed
  }
  if ((status !== 0 && !counts.failed) || !counts.passed) counts.failed += 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  rows.push(
    `${project}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
};

installPackages();
installBrowsers();
step('lint', bin('oxlint'), ['--type-aware']);
step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
step('types of src', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit']);
step('types of tests', bin('tsc'), ['-p', 'test/tsconfig.json']);
step('packed single-page application', process.execPath, ['demo/spa/build.mjs']);
for (const project of ['unit', 'dist', 'browser', 'pace']) suite(project);

note('Summary');
for (const row of rows) console.log(row);
console.log(`wall time: ${((Date.now() - began) / 1000).toFixed(0)} s`);
console.log(`Total: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed || total.skipped ? 1 : 0;
