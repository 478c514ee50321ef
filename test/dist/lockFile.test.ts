import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly optional?: boolean;
  readonly integrity?: string;
  /** Comes within another package, whose hash is its own. */
  readonly inBundle?: boolean;
}

interface LockFile {
  readonly packages: Record<string, LockedPackage>;
}

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const readLock = (place: string): LockFile =>
  JSON.parse(readFileSync(join(root, place, 'package-lock.json'), 'utf8')) as LockFile;

/** The project, and the folders with packages of their own. */
describe.each(['.', 'bench', 'examples', 'site', 'test/libraries', 'test/servers'])(
  'package-lock.json in %s',
  (place) => {
    const lock = readLock(place);
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'sekisho-lock-'));
      for (const file of ['package.json', 'package-lock.json', '.npmrc'])
        copyFileSync(join(root, place, file), join(folder, file));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    // Offline and with an empty cache npm can ask for nothing: all it needs to know stands in the file.
    it('is accepted by npm ci, which needs to look nothing up', async () => {
      const args = [
        'ci',
        '--dry-run',
        '--offline',
        '--cache',
        join(folder, 'cache'),
        '--ignore-scripts',
        '--no-audit',
        '--loglevel',
        'notice',
      ];
      const shell = process.platform === 'win32';
      const { stdout } = await run('npm', args, { cwd: folder, shell, maxBuffer: 2 ** 24 });
      expect(stdout, 'npm run lock mends it').toMatch(/added \d+ packages/);
    });

    it('fixes the content of every package and names no registry', () => {
      const { '': project, ...packages } = lock.packages;
      expect(project).toBeDefined();
      for (const [name, entry] of Object.entries(packages)) {
        if (!entry.inBundle) expect(entry.integrity, name).toMatch(/^sha512-/);
        expect(entry, name).not.toHaveProperty('resolved');
      }
    });
  },
);

describe('package-lock.json of the project', () => {
  it('has the packages of all platforms, not only of the one it was written on', () => {
    const names = Object.keys(readLock('.').packages);
    for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']) {
      for (const family of ['@oxlint/binding-', '@oxlint-tsgolint/', '@rolldown/binding-', '@rollup/rollup-']) {
        expect(
          names.some((name) => name.includes(`${family}${platform}`)),
          `${family}${platform}`,
        ).toBe(true);
      }
    }
  });
});
