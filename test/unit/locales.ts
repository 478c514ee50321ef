/** Each language, whole; what ships takes its parts. */
import type { Locale } from '../../src/locales/Locale.js';
import type { DisclosuresMessages } from '../../src/locales/messages.js';

type Whole = Locale & { readonly disclosures: DisclosuresMessages };

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
