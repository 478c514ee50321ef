import type { Text } from '../types/index.js';
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

/** Joins names by the words of a language: "a, b and c". `Intl.ListFormat` would cost the banner 70 ms at its first use. */
export const joinNames = (
  names: readonly string[],
  { comma, and }: { readonly comma: string; readonly and: string },
): string => [names.slice(0, -1).join(comma), names[names.length - 1]].filter(Boolean).join(and);
