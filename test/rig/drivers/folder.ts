import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watch } from './processes.js';

/** A folder for what a browser keeps. */
export interface Folder {
  readonly path: string;
  remove(): Promise<void>;
}

/** One folder of ours for all of them, which goes when we do. */
let ours: string | undefined;

/** Makes an empty folder among the temporary ones. */
export function createFolder(purpose: string): Folder {
  if (!ours) {
    ours = mkdtempSync(join(tmpdir(), 'sekisho-'));
    // a browser that is just being ended may still be writing
    watch('while ! rm -rf -- "$0"; do sleep 1; done', ours);
  }
  const path = mkdtempSync(join(ours, `${purpose}-`));
  return {
    path,
    // A browser that has just been ended may still be writing.
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}
