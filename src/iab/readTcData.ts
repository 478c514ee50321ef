import { readBag, readText } from './readBag.js';

/** What another platform has said. */
export type Heard<Terms> =
  /** It is not there, or says that nothing of what it speaks for applies. */
  | 'absent'
  | 'elsewhere'
  /** It does not know yet, or has failed. */
  | 'unknown'
  | Terms;

/** The consents of TCF, as they can be asked for. */
export interface TcTerms {
  hasPurpose(number: number): boolean;
  hasVendor(number: number): boolean;
  /** A provider of Google's Additional Consent. */
  hasProvider(number: number): boolean;
}

type Flags = Readonly<Record<string, unknown>>;

const isSet = (flags: Flags, number: number): boolean => flags[String(number)] === true;

/** Whether a TC string has the segment of disclosed vendors, which starts with the bits 001. */
const hasDisclosed = (tcString: string): boolean =>
  tcString
    .split('.')
    .slice(1)
    .some((segment) => /^[I-P]/.test(segment));

/** The consented providers of `2~1.2~dv.3`, or of `1~1.2`. */
const readProviders = (given: unknown): readonly string[] => {
  const [, consented = ''] = /^[12]~([\d.]*)(?:~dv(?:\.[\d.]*)?)?$/.exec(readText(given)) || [];
  return consented.split('.').filter(Boolean);
};

/**
 * Reads what a callback of `addEventListener` was given; nothing where it changes nothing: the interface of the other platform
 * has come up again. Whatever is not as the framework says is not known, and so not granted. Pure.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md
 */
export const readTcData = (given: unknown, success: unknown): Heard<TcTerms> | undefined => {
  const data = readBag<Record<string, unknown>>(given);
  if (success !== true || data['cmpStatus'] === 'error') return 'unknown';
  const applies = data['gdprApplies'];
  if (applies === false || applies === 0) return 'elsewhere';
  if (applies !== true && applies !== 1) return 'unknown';
  if (data['eventStatus'] === 'cmpuishown') return undefined;
  const string = readText(data['tcString']);
  if (!string || (data['eventStatus'] !== 'tcloaded' && data['eventStatus'] !== 'useractioncomplete')) return 'unknown';
  const purpose = readBag<Flags>(readBag<Flags>(data['purpose'])['consents']);
  const vendor = readBag<Flags>(data['vendor']);
  const consents = readBag<Flags>(vendor['consents']);
  // the specification has both spellings
  const disclosed = vendor['disclosedVendors'] ?? vendor['vendorsDisclosed'];
  const isDisclosed = (number: number): boolean =>
    disclosed === undefined ? hasDisclosed(string) : isSet(readBag<Flags>(disclosed), number);
  const providers = readProviders(data['addtlConsent']);
  return {
    hasPurpose: (number) => isSet(purpose, number),
    hasVendor: (number) => isSet(consents, number) && isDisclosed(number),
    hasProvider: (number) => providers.includes(String(number)),
  };
};
