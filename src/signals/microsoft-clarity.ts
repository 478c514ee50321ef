/** Microsoft Clarity's consent, version 2. https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2 */
import { createTeller } from './createTeller.js';
import { needsOf } from './needsOf.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

/** What is set for Microsoft Clarity. */
export interface ClaritySignalOptions {
  /** The purpose or vendor that storage for advertising (`ad_Storage`) needs beside Clarity itself. Default: `advertising`. */
  readonly adStorage?: string;
}

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Microsoft Clarity. */
    readonly 'microsoft-clarity'?: ClaritySignalOptions;
  }
}

registerSignal('microsoft-clarity', (settings) => {
  const vendors = vendorsOf(settings, 'microsoft-clarity');
  if (!vendors.length) return () => {};
  const { adStorage = 'advertising' } = readSignalOptions(settings, 'microsoft-clarity');
  const tell = createTeller<object>('clarity', (clarity, state) => {
    if (typeof clarity === 'function') clarity('consentv2', state);
  });
  return (decision) =>
    tell({
      // an answer to statistics says nothing of advertising
      ad_Storage: choiceOf(needsOf(vendors, adStorage), decision),
      analytics_Storage: choiceOf(vendors, decision),
    });
});
