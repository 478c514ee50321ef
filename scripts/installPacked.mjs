/** Puts the packed npm package where an application looks for it, as an installation does, and without a registry. */
import { execFile } from 'node:child_process';
import { access, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const packs = join(root, 'build');

/** Gives back the address of the package's file. */
const pack = async () => {
  await mkdir(packs, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', packs];
  // npm is a .cmd file on Windows, which only a shell can start.
  const { stdout } = await run('npm', args, { cwd: root, shell: process.platform === 'win32', maxBuffer: 2 ** 24 });
  const report = JSON.parse(stdout);
  // A list up to npm 11, an object by package name since.
  const [{ filename }] = Object.values(report);
  return join(packs, filename);
};

/**
 * Packs the project into build/ and unpacks it into node_modules of a folder. What it depends on has to be there, or further up.
 *
 * @param {string} folder
 */
export const installPacked = async (folder) => {
  await access(join(root, 'dist', 'npm')).catch(() => {
    throw new Error('The SDK is not built yet: run `npm run build` first.');
  });
  const file = await pack();
  const installed = join(folder, 'node_modules', 'sekisho');
  await rm(installed, { recursive: true, force: true });
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', file, '--strip-components=1', '-C', installed]);
};
