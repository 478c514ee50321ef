import type { BannerMessages, PreferencesMessages } from '../locales/messages.js';
import type { Disclosure, Party, Purpose, Settings, Vendor } from '../types.js';
import { textIn } from '../i18n/text.js';

/** What every part of preferences is drawn with: the settings, the words, and what is known of vendors. */
export interface Kit {
  readonly settings: Settings;
  readonly language: string;
  readonly messages: BannerMessages & PreferencesMessages;
  partyOf(vendor: Vendor): Party | undefined;
  disclosureOf(vendor: Vendor): Disclosure | undefined;
}

/** What the link to a vendor's privacy policy is called: by what it leads to. */
export const policyLabel = ({
  privacyPolicyKind: kind,
}: Partial<Disclosure>): 'link.company' | 'link.processing' | 'link.privacy' =>
  kind === 'company' || kind === 'processing' ? `link.${kind}` : 'link.privacy';

/** A purpose's name: the site's, else the built-in one, else its id. */
export const purposeLabel = ({ id, label }: Purpose, { language, messages }: Kit): string =>
  textIn(label, language) || messages[`purpose.${id}` as keyof PreferencesMessages] || id;

/** What a purpose is about: the site's words, else the built-in ones. */
export const purposeDescription = ({ id, description }: Purpose, { language, messages }: Kit): string =>
  textIn(description, language) || messages[`purpose.${id}.description` as keyof PreferencesMessages] || '';

/** A vendor's name as visitors know it, else its id. */
export const vendorName = (vendor: Vendor, { language, partyOf }: Kit): string =>
  textIn(partyOf(vendor)?.name, language) || vendor.id;

/** The company behind a vendor; empty if it is not known. */
export const vendorCompany = (vendor: Vendor, { language, partyOf }: Kit): string =>
  textIn(partyOf(vendor)?.company, language);
