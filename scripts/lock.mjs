/**
 * `npm run lock`: brings package-lock.json up to package.json, with the optional packages of every platform, and keeps
 * the versions it has. npm alone writes only those of this machine where node_modules exists
 * (https://github.com/npm/cli/issues/4828), and `npm ci` refuses such a file. So it writes in an empty folder.
 * `npm run lock -- bench`, `examples`, `site`, `test/libraries` or `test/servers` does so for that folder.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];
const place = fileURLToPath(new URL(`../${process.argv[2] ?? ''}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sekisho-lock-'));

const npm = (...args) => {
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  // npm is a .cmd file on Windows, which only a shell can start
  const shell = process.platform === 'win32';
  return execFileSync('npm', [...args, ...options], { cwd: folder, encoding: 'utf8', shell });
};

try {
  for (const file of FILES) copyFileSync(join(place, file), join(folder, file));
  npm('install', '--package-lock-only');
  npm('ci', '--dry-run');
  copyFileSync(join(folder, 'package-lock.json'), join(place, 'package-lock.json'));
  console.log('package-lock.json is complete. `npm ci` installs it.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
