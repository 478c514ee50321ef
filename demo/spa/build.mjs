/**
 * Builds the single-page app as a customer would: on the packed npm package, not on the sources.
 * Packs the project into build/, unpacks it into this folder's node_modules (the project's own stays as it is),
 * and runs Vite. Needs no network; the SDK has to be built before.
 */
import { execFile } from 'node:child_process';
import { access, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const packs = join(root, 'build');
const installed = join(here, 'node_modules', 'sekisho');

await access(join(root, 'dist', 'npm')).catch(() => {
  throw new Error('The SDK is not built yet: run `npm run build` first.');
});
await unpack(await pack());
await build({ root: here, configFile: join(here, 'vite.config.mjs'), logLevel: 'warn' });

/** Gives back the address of the package's file. */
async function pack() {
  await mkdir(packs, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', packs];
  // npm is a .cmd file on Windows, which only a shell can start.
  const { stdout } = await run('npm', args, { cwd: root, shell: process.platform === 'win32', maxBuffer: 2 ** 24 });
  const report = JSON.parse(stdout);
  // A list up to npm 11, an object by package name since.
  const [{ filename }] = Object.values(report);
  return join(packs, filename);
}

/** Its dependencies, preact and js-cookie, are found in the project's node_modules, further up. */
async function unpack(file) {
  await rm(installed, { recursive: true, force: true });
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', file, '--strip-components=1', '-C', installed]);
}
