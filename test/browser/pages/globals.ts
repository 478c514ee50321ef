/** What test pages keep on `window`. */
import type { ScriptTagConsent } from '../../../src/types/index.js';

declare global {
  interface Window {
    sekisho: ScriptTagConsent;
    /** What the page's scripts have noted, in order. */
    log: unknown[];
    /** What the held scripts of an odd page have noted, in order. */
    ran?: string[];
  }
}
