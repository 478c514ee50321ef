/**
 * A copy of web-platform-tests, read and never committed. Nobody publishes them as a package, but Debian keeps the sources
 * of its Firefox, and they are in there. https://web-platform-tests.org
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from './folders.js';

const MIRROR = 'http://deb.debian.org/debian';
const INDEX = `${MIRROR}/dists/bookworm/main/source/Sources.xz`;
const place = fileURLToPath(new URL('../../build/platform-tests', import.meta.url));
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] });

/** Address and SHA-256 of the archive that Debian has now. */
const findArchive = (index: string): { url: string; sha256: string } => {
  const entries = run('xz', '-dc', index)
    .split('\n\n')
    .filter((entry) => entry.startsWith('Package: firefox-esr\n'));
  for (const entry of entries) {
    const [, folder] = /^Directory: (.*)$/m.exec(entry) ?? [];
    const [, sha256, file] = /^ ([\da-f]{64}) \d+ (\S+\.orig\.tar\.xz)$/m.exec(entry) ?? [];
    if (folder && sha256) return { url: `${MIRROR}/${folder}/${file}`, sha256 };
  }
  throw new Error(`${INDEX} names no source of firefox-esr`);
};

/** The folder of the copy, brought here if it is not. */
export const copyOfPlatformTests = (): string => {
  if (existsSync(`${place}/resources/testharness.js`)) return place;
  const making = `${place}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const download = (url: string, file: string): void => void run('curl', '-fsSL', '--retry', '3', '-o', file, url);
  download(INDEX, `${making}/Sources.xz`);
  const { url, sha256 } = findArchive(`${making}/Sources.xz`);
  const archive = `${making}/firefox.tar.xz`;
  download(url, archive);
  writeFileSync(`${making}/SHA256SUMS`, `${sha256}  ${archive}\n`);
  run('sha256sum', '--check', '--quiet', `${making}/SHA256SUMS`);
  const wanted = ['resources', 'common', ...FOLDERS].map((folder) => `*/testing/web-platform/tests/${folder}/*`);
  run('tar', '-xJf', archive, '-C', making, '--strip-components=4', '--wildcards', ...wanted);
  for (const file of [archive, `${making}/Sources.xz`, `${making}/SHA256SUMS`]) rmSync(file);
  renameSync(making, place);
  return place;
};
