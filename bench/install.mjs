// @ts-check
/** Installs what is measured beside us, where it is missing. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('.', import.meta.url);

/** @type {(path: string) => any} */
const readJson = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const isInstalled = () => {
  try {
    return Object.entries(readJson('package.json').dependencies).every(
      ([name, version]) => readJson(`node_modules/${name}/package.json`).version === version,
    );
  } catch {
    return false;
  }
};

export const installPeers = () => {
  if (isInstalled()) return;
  console.log('Installing the packages of bench/ …');
  // npm is a .cmd file on Windows, which only a shell can start
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(folder),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
};
