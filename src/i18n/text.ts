import type { Text } from '../types/index.js';
import { matchLanguage } from './language.js';

/** Letters of what is written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Keeps a name apart inside a sentence like `text`, so that it is laid out by itself: https://www.unicode.org/reports/tr9/ (FSI) */
export const isolator = (text: string): ((name: string) => string) =>
  RIGHT_TO_LEFT.test(text) ? (name) => `\u2068${name}\u2069` : (name) => name;

/** The full stop of a name at the end: "Meta Platforms, Inc." */
const ENDS_WITH_STOP = /\.\u2069?$/;

/** The full stop that a sentence still needs behind what stands at its end. */
export const stopAfter = (text: string, stop: string): string => (ENDS_WITH_STOP.test(text) ? '' : stop);

type Slots = Readonly<Record<string, string>>;

/** Replaces the slots of an address or of plain text: `{name}`. A slot without a value stays as it is. */
export const fillPlain = (template: string, slots: Slots): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);

/**
 * Replaces the slots of a sentence. A full stop behind one is not doubled, and where the sentence runs from right to left, the signs
 * of a name stay where they belong.
 */
export const fill = (template: string, slots: Slots): string => {
  const isolated = isolator(template);
  return template.replace(/\{(\w+)\}(\.?)/g, (slot, name: string, stop: string) => {
    const value = slots[name];
    return value === undefined ? slot : isolated(value) + stopAfter(value, stop);
  });
};

/** The tag of the text that serves a language: that language's, else English, else whichever there is. */
const tagOf = (text: Exclude<Text, string>, language: string): string => {
  const tags = Object.keys(text);
  return matchLanguage(language, tags) || matchLanguage('en', tags) || tags[0] || '';
};

/** The text in a language, else in English, else in whichever language there is. */
export const textIn = (text: Text | undefined, language: string): string =>
  (typeof text === 'string' ? text : text && text[tagOf(text, language)]) || '';

/** The language of what `textIn` gives, where it is not the one wanted: what reads a page aloud has to know. */
export const foreignLanguage = (text: Text | undefined, language: string): string | undefined => {
  const tag = text && typeof text !== 'string' ? tagOf(text, language) : '';
  return tag && !matchLanguage(language, [tag]) ? tag : undefined;
};

/**
 * Joins names by the words of a language: "a, b and c", each laid out by itself. `Intl.ListFormat` would cost the banner 70 ms at its
 * first use.
 */
export const joinNames = (
  names: readonly string[],
  { comma, and }: { readonly comma: string; readonly and: string },
): string => {
  // one alone is kept apart by the sentence that it fills
  const apart = names.map(isolator(names.length > 1 ? and : ''));
  const last = apart.pop() || '';
  return apart.join(comma) + (apart[0] ? and : '') + last;
};
