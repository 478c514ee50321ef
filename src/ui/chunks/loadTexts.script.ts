/** Stands in for loadTexts.ts in the script-tag build, where the core knows where the files lie and checks them. */
import { matchLanguage } from '../../i18n/language.js';
import { languages } from '../../locales/lists/languages.js';
import type { Locale, LocalePart } from '../../locales/Locale.js';
import type { Port } from '../../types/internal.js';
import { loadIntegrity } from './loadIntegrity.js';

type Integrity = Readonly<Record<string, string>>;

/** A language's first file. The build has put the integrity of its other ones into it. */
type BannerFile = Pick<Locale, 'banner'> & { readonly files: Integrity };

const loadBanner = (port: Port, tag: string): Promise<BannerFile> =>
  port.load(`locales/${tag}.banner.js`, async () => (await loadIntegrity(port)).banners[tag]!) as Promise<BannerFile>;

/** Loads a part of the texts of a language; none where they come with what shows them, as English does, nor where there is no translation. */
export const loadTexts = async <Part extends LocalePart>(
  port: Port,
  language: string,
  part: Part,
): Promise<Locale[Part] | undefined> => {
  const tag = matchLanguage(language, languages);
  const isBanner = part === 'banner';
  // a build for another language has the English banner in a file of its own
  if (!tag || (tag === 'en' && !isBanner)) return undefined;
  const loaded = isBanner
    ? await loadBanner(port, tag)
    : await port.load(`locales/${tag}.${part}.js`, async () => (await loadBanner(port, tag)).files[part]!);
  return (loaded as Pick<Locale, Part>)[part];
};
