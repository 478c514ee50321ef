import { startModule } from '../gate/release/startScript.js';
import type { OwnScript } from './ownScript.js';

declare const __VERSION__: string;

/** Loads a further file of `dist/`. Where its integrity stands in a file, too, that is read only where it is checked. */
export type LoadChunk = (file: string, integrity: string | (() => Promise<string>)) => Promise<unknown>;

/**
 * Loads lazy files from where our own tag lies (or `base`). `import()` inherits the page's nonce and needs no Trusted
 * Types policy; where our tag has `integrity`, a module script checks the file first, for `import()` alone would not.
 */
export const createChunkLoader = (own: OwnScript, base: string): LoadChunk => {
  const loaded = new Map<string, Promise<unknown>>();
  const failures = new Map<string, number>();

  const fetchFile = async (file: string, integrity: Parameters<LoadChunk>[1]): Promise<unknown> => {
    const url = new URL(file, base);
    url.searchParams.set('v', __VERSION__);
    // browsers remember a module that failed: a new attempt needs another address
    const failed = failures.get(file);
    if (failed) url.searchParams.set('r', String(failed));
    if (own.hasIntegrity)
      await startModule(url.href, typeof integrity === 'string' ? integrity : await integrity(), own.nonce);
    return import(/* @vite-ignore */ url.href);
  };

  return (file, integrity) => {
    const pending =
      loaded.get(file) ||
      fetchFile(file, integrity).catch((cause: unknown) => {
        loaded.delete(file);
        failures.set(file, (failures.get(file) || 0) + 1);
        throw cause;
      });
    loaded.set(file, pending);
    return pending;
  };
};
