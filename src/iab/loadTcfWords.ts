import { matchLanguage } from '../i18n/language.js';
import { loadTcfTexts } from '../i18n/loadTcfTexts.js';
import type { Loader } from '../i18n/loadListed.js';
import { tcf as english } from '../locales/en/tcf.js';
import type { Settings } from '../types/internal.js';
import type { TcfTexts } from './describeTcfVendor.js';

/** The words in a language, those of the site before ours; where they cannot be had, in English. */
export const loadTcfWords = async (
  loader: Loader,
  { texts }: Pick<Settings, 'texts'>,
  language: string,
): Promise<Pick<TcfTexts, 'words' | 'language'>> => {
  const loaded = await loadTcfTexts(loader, language).catch(() => undefined);
  const own = texts[matchLanguage(language, Object.keys(texts)) || ''];
  return { words: { ...english, ...loaded, ...own }, language: loaded || own?.['tcf.title'] ? language : 'en' };
};
