import { formatDay, formatRegion } from '../i18n/format.js';
import { fill } from '../i18n/text.js';
import type { Vendor } from '../types/index.js';
import { describeControllers } from './describeControllers.js';
import { describeOptOut, type OptOut } from './describeOptOut.js';
import { describeStorage, type StoredEntries } from './describeStorage.js';
import { describeTransfers } from './describeTransfers.js';
import type { Link } from './Link.js';
import { policyKind } from './policyKind.js';
import { type VendorFacts, vendorFacts } from './vendorFacts.js';
import type { ViewContext } from './ViewContext.js';

/** What visitors read about a vendor, wherever they read it. What is not known is empty. */
export interface VendorDescription {
  readonly id: string;
  readonly purpose: string;
  readonly name: string;
  /** The company that receives the data; empty if it is not known. */
  readonly company: string;
  /** The company, else the vendor's name. */
  readonly recipient: string;
  readonly country: string;
  readonly formerly: readonly string[];
  /** The companies that answer for the data of a region's visitors, where those are others. */
  readonly controllers: readonly string[];
  /** On what ground data is sent abroad. */
  readonly transfers: readonly string[];
  /** Whether the site or the catalogue says anything about it. */
  readonly isDescribed: boolean;
  readonly isProcessor: boolean;
  readonly use: string;
  readonly recipientUse: string;
  readonly safeguards: string;
  /** The languages of those three where they are not the visitor's. */
  readonly foreign: VendorFacts['foreign'];
  readonly sends: readonly string[];
  /** First-party entries first. */
  readonly storage: readonly StoredEntries[];
  /** Said where no entry is disclosed: that there is none, or that it was not checked; empty where some are. */
  readonly noStorage: string;
  readonly privacyPolicy: Link | undefined;
  readonly terms: Link | undefined;
  readonly optOut: OptOut | undefined;
  /** Why the law asks for no entry, as the site sees it. */
  readonly exempt: VendorFacts['exempt'];
  readonly checked: string;
}

/** Describes a vendor. Pure; never fails on what the site left out. */
export const describeVendor = (vendor: Vendor, context: ViewContext): VendorDescription => {
  const { language, messages, disclosureOf } = context;
  const {
    cookies,
    isCookieListOpen,
    country,
    role,
    sends,
    privacyPolicy,
    terms,
    optOutPage: _,
    ...facts
  } = vendorFacts(vendor, context);
  const { checked, privacyPolicyKind } = disclosureOf(vendor) ?? {};
  const linkTo = (href: string, label: string): Link | undefined => (href ? { label, href } : undefined);
  return {
    ...facts,
    recipient: facts.company || facts.name,
    country: country && formatRegion(country, language),
    controllers: describeControllers(vendor, context),
    transfers: describeTransfers(vendor, context),
    isDescribed: !!role,
    isProcessor: role === 'processor',
    sends: sends.map((kind) => messages[`sends.${kind}`] || kind),
    storage: describeStorage(
      [...cookies.filter(({ party }) => party !== 'third'), ...cookies.filter(({ party }) => party === 'third')],
      context,
    ),
    noStorage: cookies.length ? '' : messages[isCookieListOpen ? 'cookies.unknown' : 'cookies.none'],
    privacyPolicy: linkTo(privacyPolicy, messages[`link.${policyKind(privacyPolicyKind)}`]),
    terms: linkTo(terms, messages['link.terms']),
    optOut: describeOptOut(vendor, context),
    checked: checked ? fill(messages.checked, { date: formatDay(checked, language) }) : '',
  };
};
