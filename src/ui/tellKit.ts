import type { BrowserId } from '../data/browserPages.js';
import { disclosures as english } from '../locales/en/disclosures.js';
import { preferences } from '../locales/en/preferences.js';
import { disclosures as japanese } from '../locales/ja/disclosures.js';
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../locales/messages.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { disclosureOf } from '../disclose/disclosureOf.js';
import { partyOf } from '../disclose/partyOf.js';
import type { ViewContext } from '../disclose/ViewContext.js';
import { matchLanguage } from '../i18n/language.js';

/** What disclosures are drawn with, on the page and as static markup alike. */
export interface TellKit extends ViewContext {
  readonly messages: BannerMessages & PreferencesMessages & DisclosuresMessages;
  readonly decision: Decision;
  /** The level of the topmost headings. */
  readonly level: number;
  /** The visitor's browser, where there is one. */
  readonly browser: BrowserId | undefined;
}

/** What a kit is made of. */
export interface TellFacts extends Pick<TellKit, 'decision' | 'level' | 'browser' | 'language'> {
  readonly settings: Settings;
  readonly messages: BannerMessages;
  /** Texts of preferences where they are not the English ones. */
  readonly translations: Partial<PreferencesMessages>;
}

/** Makes the kit of a language. The site's own texts go before all others. */
export const createTellKit = ({ messages, translations, ...facts }: TellFacts): TellKit => {
  const { texts } = facts.settings;
  const disclosures = matchLanguage(facts.language, ['ja']) ? japanese : english;
  const own = texts[matchLanguage(facts.language, Object.keys(texts)) || ''];
  return {
    ...facts,
    messages: { ...preferences, ...disclosures, ...messages, ...translations, ...own },
    partyOf,
    disclosureOf,
  };
};
