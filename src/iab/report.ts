import { page } from '../lib/page.js';
import type { ProblemCode } from '../lib/problems.js';

/** Tells the page what failed; the debug build explains it. */
export const report = (code: ProblemCode, cause?: unknown): void =>
  void page('dispatchEvent')(new CustomEvent('sekisho:error', { detail: { code, cause } }));
