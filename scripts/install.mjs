/** Installs the packages of package-lock.json where they are missing or older than it. Needs nothing but Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const npm = (...args) => {
  // npm is a .cmd file on Windows, which only a shell can start
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
};

/** npm writes this file at the end of every install. */
const isFresh = () => {
  const stamp = join(root, 'node_modules/.package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
};

/**
 * `npm ci` refuses a lock file that lacks optional packages for other platforms, which npm itself leaves out where the
 * registry does not offer them (npm/cli#4828). `npm install` takes the locked versions all the same.
 */
export const installPackages = () => {
  if (isFresh()) return;
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (npm('ci', ...quietly)) return;
  console.log('\nInstalling the longer way …');
  if (!npm('install', '--no-save', ...quietly)) throw new Error('The packages could not be installed, see above.');
};
