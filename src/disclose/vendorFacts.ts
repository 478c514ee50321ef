import { foreignLanguage, textIn } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';
import type { Disclosure, Vendor } from '../types/index.js';
import type { ViewContext } from './ViewContext.js';

/** What is known of a vendor in one language, before any words of ours. What is not known is empty. */
export interface VendorFacts {
  readonly id: string;
  readonly purpose: string;
  /** As visitors know it, else its id. */
  readonly name: string;
  readonly company: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly formerly: readonly string[];
  /** Nothing where neither the site nor the catalogue describes it. */
  readonly role: 'processor' | 'independent' | undefined;
  readonly use: string;
  readonly recipientUse: string;
  /** What it does to protect the data. */
  readonly safeguards: string;
  /** The languages of those three where they are not the visitor's. */
  readonly foreign: Readonly<Record<'use' | 'recipientUse' | 'safeguards', string | undefined>>;
  readonly sends: Disclosure['sends'];
  readonly cookies: Disclosure['cookies'];
  /** Whether there may be more cookies than those. */
  readonly isCookieListOpen: boolean;
  /** Why the law asks for no entry. */
  readonly exempt: Disclosure['exempt'];
  /** Addresses, each one that may become a link. */
  readonly privacyPolicy: string;
  readonly terms: string;
  readonly optOutPage: string;
}

/** Reads what is known of a vendor. Never fails on what the site left out. */
export const vendorFacts = (
  vendor: Vendor,
  { language, partyOf, disclosureOf }: Pick<ViewContext, 'language' | 'partyOf' | 'disclosureOf'>,
): VendorFacts => {
  const party = partyOf(vendor);
  const disclosure = disclosureOf(vendor);
  const address = (key: 'privacyPolicy' | 'terms' | 'optOutPage'): string =>
    linkAddress(textIn(disclosure?.[key], language));
  return {
    id: vendor.id,
    purpose: vendor.purpose,
    name: textIn(party?.name, language) || vendor.id,
    company: textIn(party?.company, language),
    country: party?.country ?? '',
    formerly: (party?.formerly ?? []).map((name) => textIn(name, language)),
    role: disclosure && (disclosure.role ?? 'independent'),
    use: textIn(disclosure?.use, language),
    recipientUse: textIn(disclosure?.recipientUse, language),
    safeguards: textIn(disclosure?.safeguards, language),
    foreign: {
      use: foreignLanguage(disclosure?.use, language),
      recipientUse: foreignLanguage(disclosure?.recipientUse, language),
      safeguards: foreignLanguage(disclosure?.safeguards, language),
    },
    sends: disclosure?.sends ?? [],
    cookies: disclosure?.cookies ?? [],
    isCookieListOpen: !disclosure || !!disclosure.cookiesUnknown,
    exempt: disclosure?.exempt,
    privacyPolicy: address('privacyPolicy'),
    terms: address('terms'),
    optOutPage: address('optOutPage'),
  };
};
