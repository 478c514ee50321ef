import type { Text } from '../types.js';
import { matchLanguage } from './language.js';

/** Replaces the slots of a text: `{name}`. A slot without a value stays as it is. */
export const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);

/** The text in a language, else in English, else in whichever language there is. */
export const textIn = (text: Text | undefined, language: string): string => {
  if (!text || typeof text === 'string') return text || '';
  const tags = Object.keys(text);
  return text[matchLanguage(language, tags) || matchLanguage('en', tags) || tags[0]!] || '';
};

/** Joins names the way the language does: "a, b and c". */
export const joinNames = (names: readonly string[], language: string): string => {
  try {
    return new Intl.ListFormat(language).format(names);
  } catch {
    return names.join(', '); // before Safari 14.1, or a tag of the site's own that is none
  }
};
