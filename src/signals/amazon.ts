/** Amazon Consent Signal. https://advertising.amazon.com/help/GKJQ7E8SE9BRG73Q */
import { createTeller } from './createTeller.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

/** What is set for Amazon Ads. */
export interface AmazonSignalOptions {
  /** The visitor’s country, ISO 3166-1, which Amazon asks for. Default: that of the region, where one is known; else it is not said. */
  readonly country?: string;
}

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Amazon Ads. */
    readonly amazon?: AmazonSignalOptions;
  }
}

interface Builder {
  setCountryCode(code: string): Builder;
  setEnableAdStorage(isGranted: boolean): Builder;
  setEnableUserData(isGranted: boolean): Builder;
  build(): unknown;
}

registerSignal('amazon', (settings) => {
  const vendors = vendorsOf(settings, 'amazon');
  if (!vendors.length) return () => {};
  const { country = settings.region } = readSignalOptions(settings, 'amazon');
  const [code] = /^[A-Z]{2}(?![A-Z])/.exec(String(country).toUpperCase()) || [];
  const tell = createTeller<boolean>('amznConsent', (amznConsent, isGranted) => {
    if (typeof amznConsent !== 'function') return;
    const builder = amznConsent() as Builder;
    // without it Amazon takes the strictest
    if (code) builder.setCountryCode(code);
    builder.setEnableAdStorage(isGranted).setEnableUserData(isGranted).build();
  });
  return (decision) => tell(choiceOf(vendors, decision) === 'granted');
});
