import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
import { preferences } from '../../locales/en/preferences.js';
import { disclosures as disclosuresIn } from '../../locales/lists/disclosures.js';
import type { BannerMessages, PreferencesMessages } from '../../locales/messages.js';
import type { Settings } from '../../types/internal.js';
import { disclosureOf } from '../../disclose/disclosureOf.js';
import { partyOf } from '../../disclose/partyOf.js';
import { matchLanguage } from '../../i18n/language.js';
import { nameSignal } from '../../i18n/nameSignal.js';

/** What a kit is made of. */
export interface DisclosureFacts extends Pick<DisclosureContext, 'decision' | 'level' | 'browser' | 'language'> {
  readonly settings: Settings;
  readonly messages: BannerMessages;
  /** Texts of preferences where they are not the English ones. */
  readonly translations: Partial<PreferencesMessages>;
}

/** Makes the kit of a language. The site's own texts go before all others. */
export const createDisclosureContext = ({ messages, translations, ...facts }: DisclosureFacts): DisclosureContext => {
  const { texts } = facts.settings;
  const disclosures = disclosuresIn[matchLanguage(facts.language, Object.keys(disclosuresIn)) || 'en']!;
  const own = texts[matchLanguage(facts.language, Object.keys(texts)) || ''];
  return {
    ...facts,
    messages: nameSignal({ ...preferences, ...disclosures, ...messages, ...translations, ...own }, facts.settings),
    partyOf,
    disclosureOf,
  };
};
