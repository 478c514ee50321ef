import { languages } from '../locales/lists/languages.js';
import type { OptionalPart, OptionalTexts } from '../locales/Locale.js';
import type { Port } from '../types/internal.js';
import { matchLanguage } from './language.js';

/** What loads a further file of `dist/`: the interface's port, or settings, in the script-tag build alone. */
export type Loader = Partial<Pick<Port, 'load'>>;

/** Loads a part of a language that few sites have; `integrity` is that of the list of the integrity of each language's. */
export const loadListed = async <Part extends OptionalPart>(
  { load }: Loader,
  language: string,
  part: Part,
  integrity: string,
): Promise<OptionalTexts[Part] | undefined> => {
  const tag = matchLanguage(language, languages);
  if (!load || !tag || tag === 'en') return undefined;
  const listed = async (): Promise<string> => {
    const list = (await load(`sekisho.${part}Languages.js`, integrity)) as {
      readonly integrity: Readonly<Record<string, string>>;
    };
    return list.integrity[tag]!;
  };
  return ((await load(`locales/${tag}.${part}.js`, listed)) as Pick<OptionalTexts, Part>)[part];
};
