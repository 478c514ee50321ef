import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what a browser keeps. */
export interface Folder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes an empty folder among the temporary ones. */
export function createFolder(purpose: string): Folder {
  const path = mkdtempSync(join(tmpdir(), `sekisho-${purpose}-`));
  return {
    path,
    // A browser that has just been ended may still be writing.
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}
