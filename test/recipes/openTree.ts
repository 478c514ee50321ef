import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyTree } from '../../scripts/copyTree.mjs';

const root = join(import.meta.dirname, '../..');

export interface Run {
  readonly isOk: boolean;
  /** What it printed, on both streams. */
  readonly output: string;
}

/** The project in a folder of its own, to be changed. */
export interface Tree {
  read(file: string): string;
  /** Writes a file, making its folder. */
  write(file: string, text: string): void;
  /** Puts `after` in the place of `before`, which must be there once. */
  edit(file: string, before: string, after: string): void;
  /** Runs a script of the project, or a program of one of its packages, with Node. */
  run(program: string, ...args: string[]): Run;
  remove(): void;
}

/** Copies the project, to be changed. */
export const openTree = (): Tree => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-recipes-'));
  const at = (file: string): string => join(folder, file);
  copyTree(root, folder);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    read,
    write,
    edit(file, before, after) {
      const parts = read(file).split(before);
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${before}`);
      write(file, parts.join(after));
    },
    run(program, ...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [at(program), ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      return { isOk: status === 0, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
