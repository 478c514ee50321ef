import type { BannerMessages, PreferencesMessages } from '../locales/messages.js';
import type { Disclosure, Party, Vendor } from '../types/index.js';
import type { Settings } from '../types/internal.js';

/** What descriptions are made from: the settings, the words of a language, and what is known of vendors. */
export interface ViewContext {
  readonly settings: Settings;
  readonly language: string;
  readonly messages: BannerMessages & PreferencesMessages;
  partyOf(vendor: Vendor): Party | undefined;
  disclosureOf(vendor: Vendor): Disclosure | undefined;
}
