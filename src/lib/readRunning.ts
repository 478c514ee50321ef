import type { Consent } from '../types/index.js';

/** The consent object of the page, whoever started it: what `createConsent` has given, or the script tag's. */
export const readRunning = (): Consent | undefined => {
  const scope = globalThis as unknown as Record<PropertyKey, Consent | true | undefined>;
  const running = scope[Symbol.for('sekisho')];
  // in quotes, for it is the page's name
  return running === true ? (scope['sekisho'] as Consent | undefined) : running;
};
