// @ts-check
/**
 * A copy of web-platform-tests, read and never committed. Nobody publishes them as a package, but Debian keeps the sources
 * of its Firefox, and they are in there. https://web-platform-tests.org
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FOLDERS } from './folders.mjs';

const place = fileURLToPath(new URL('../../build/platform-tests', import.meta.url));
const making = `${place}.part`;

/** Where this machine's own apt has its packages from. */
const APT = '/etc/apt';

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Writes apt's lists of places once more, in a folder of their own, asking for sources: the machine's stay as they are. */
const listSources = () => {
  const parts = existsSync(`${APT}/sources.list.d`) ? readdirSync(`${APT}/sources.list.d`) : [];
  const lines = [
    'sources.list',
    ...parts.filter((name) => name.endsWith('.list')).map((name) => `sources.list.d/${name}`),
  ]
    .flatMap((name) => read(`${APT}/${name}`).split('\n'))
    .filter((line) => line.startsWith('deb '));
  writeFileSync(`${making}/apt/sources.list`, lines.map((line) => line.replace('deb', 'deb-src')).join('\n'));
  for (const name of parts.filter((part) => part.endsWith('.sources'))) {
    const text = read(`${APT}/sources.list.d/${name}`).replace(/^Types:.*$/gm, 'Types: deb-src');
    writeFileSync(`${making}/apt/parts/${name}`, text);
  }
};

/** @type {(program: string, ...args: string[]) => string} */
const run = (program, ...args) =>
  execFileSync(program, args, { cwd: making, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] });

/** @param {string[]} args */
const apt = (...args) =>
  run(
    'apt-get',
    '-qq',
    `-o=Dir::Etc::SourceList=${making}/apt/sources.list`,
    `-o=Dir::Etc::SourceParts=${making}/apt/parts`,
    `-o=Dir::State::Lists=${making}/apt/lists`,
    `-o=Dir::Cache=${making}/apt/cache`,
    '-o=APT::Sandbox::User=root',
    '-o=Acquire::Retries=3',
    ...args,
  );

/** Whether the copy is here. */
export const hasPlatformTests = () => existsSync(`${place}/resources/testharness.js`);

/** The folder of the copy, brought here if it is not. */
export const bringPlatformTests = () => {
  if (hasPlatformTests()) return place;
  rmSync(making, { recursive: true, force: true });
  for (const folder of ['parts', 'lists/partial', 'cache/archives/partial'])
    mkdirSync(`${making}/apt/${folder}`, { recursive: true });
  listSources();
  apt('update');
  const [, release] = /^VERSION_CODENAME=(.*)$/m.exec(read('/etc/os-release')) ?? [];
  // apt compares what it has brought with the signed list
  apt('source', '--download-only', `firefox-esr${release ? `/${release}` : ''}`);
  const archive = readdirSync(making).find((name) => /^firefox-esr_.*\.orig\.tar\.xz$/.test(name));
  if (!archive) throw new Error(`apt has brought no source of firefox-esr: ${readdirSync(making).join(', ')}`);
  const wanted = ['resources', 'common', ...Object.values(FOLDERS).flat()].map(
    (folder) => `*/testing/web-platform/tests/${folder}/*`,
  );
  mkdirSync(`${making}/tests`);
  run('tar', '-xJf', archive, '-C', 'tests', '--strip-components=4', '--wildcards', ...wanted);
  renameSync(`${making}/tests`, place);
  rmSync(making, { recursive: true });
  return place;
};

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) bringPlatformTests();
