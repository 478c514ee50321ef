import { vi } from 'vitest';
import { LIMIT } from './until.js';

/**
 * Tries again and again until nothing is thrown, and gives what came of it. `vi.waitFor` by itself gives up after a second, which a
 * module that is loaded beside much else can take.
 */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: LIMIT });
