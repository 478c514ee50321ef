import { chooseLanguage, matchLanguage } from '../../i18n/language.js';
import { page } from '../../lib/page.js';
import { duties } from '../../locales/lists/duties.js';
import type { DutyMessages } from '../../locales/messages.js';
import type { Settings } from '../../types/internal.js';
import { languageAt } from '../common/languageAt.js';

type Spoken = Pick<Settings, 'language' | 'texts'>;

/** The words of a language. The site's own go before ours. */
export const dutyMessages = (language: string, { texts }: Pick<Spoken, 'texts'>): DutyMessages => ({
  ...duties[matchLanguage(language, Object.keys(duties)) || 'en']!,
  ...texts[matchLanguage(language, Object.keys(texts)) || ''],
});

/** The words for a place of the page: in the language of that part of it, else in that of the interface. */
export const dutyMessagesAt = (place: Element, spoken: Spoken): DutyMessages => {
  const wanted = [...languageAt(place), spoken.language, page('documentElement').lang, ...(navigator.languages || [])];
  return dutyMessages(chooseLanguage(wanted, [...Object.keys(duties), ...Object.keys(spoken.texts)]), spoken);
};
