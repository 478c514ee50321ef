import { banner } from '../locales/enBanner.js';
import type { BannerMessages, EmbedMessages, Locale, PreferencesMessages } from '../locales/messages.js';
import type { Port } from '../types.js';
import { loadMessages } from './chunks.js';
import { chooseLanguage, languages, matchLanguage } from '../i18n/language.js';
import { page } from '../lib/page.js';

/** A language and its texts. */
export interface Speech {
  readonly language: string;
  /** Texts of the banner, complete. */
  readonly messages: BannerMessages;
  /** Texts of preferences and placeholders where they are not the English ones, which come with those. */
  readonly translations: Partial<PreferencesMessages & EmbedMessages>;
}

/** Chooses the language (a preferred one first) and loads its texts. Where they cannot be loaded, English is spoken; never fails. */
export const loadSpeech = async (port: Port, preferred: readonly string[] = []): Promise<Speech> => {
  const { language: wanted, texts } = port.settings;
  const tags = Object.keys(texts);
  const pageLanguages = [...preferred, wanted, page('documentElement').lang, ...(navigator.languages || [])];
  let language = chooseLanguage(pageLanguages, [...languages, ...tags]);
  let locale: Locale | undefined;
  try {
    locale = await loadMessages(port, matchLanguage(language, languages) || '');
  } catch {
    language = 'en';
  }
  const own = texts[matchLanguage(language, tags) || ''];
  return {
    language,
    messages: { ...banner, ...locale?.banner, ...own },
    translations: { ...locale?.preferences, ...locale?.embeds, ...own },
  };
};
