/** Each language, whole; what ships takes its parts. */
import type { Locale, OptionalTexts } from '../../src/locales/Locale.js';

type Whole = Locale & OptionalTexts;

const files = import.meta.glob<Partial<Whole>>('../../src/locales/*/*.ts', { eager: true });

/** By language. */
export const locales: Readonly<Record<string, Whole>> = (() => {
  const found: Record<string, object> = {};
  for (const [path, texts] of Object.entries(files)) {
    const language = path.split('/').at(-2)!;
    if (language !== 'lists') found[language] = { ...found[language], ...texts };
  }
  return found as Record<string, Whole>;
})();

export const en = locales['en']!;
export const ja = locales['ja']!;
