import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
import { disclosures } from '../../locales/en/disclosures.js';
import { preferences } from '../../locales/en/preferences.js';
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../../locales/messages.js';
import type { Settings } from '../../types/internal.js';
import { disclosureOf } from '../../disclose/disclosureOf.js';
import { partyOf } from '../../disclose/partyOf.js';
import { matchLanguage } from '../../i18n/language.js';
import { nameSignal } from '../../i18n/nameSignal.js';

/** What a kit is made of. */
export interface DisclosureFacts extends Pick<DisclosureContext, 'decision' | 'level' | 'browser' | 'language'> {
  readonly settings: Settings;
  readonly messages: BannerMessages;
  /** Texts of preferences and disclosures where they are not the English ones. */
  readonly translations: Partial<PreferencesMessages & DisclosuresMessages>;
}

/** Makes the kit of a language. The site's own texts go before all others. */
export const createDisclosureContext = ({ messages, translations, ...facts }: DisclosureFacts): DisclosureContext => {
  const { texts } = facts.settings;
  const own = texts[matchLanguage(facts.language, Object.keys(texts)) || ''];
  return {
    ...facts,
    messages: nameSignal({ ...preferences, ...disclosures, ...messages, ...translations, ...own }, facts.settings),
    partyOf,
    disclosureOf,
  };
};
