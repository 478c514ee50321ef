import { describe, expect, it } from 'vitest';
import { vagueWords } from '../../../src/lib/vagueWords.js';
import { en, ja } from '../locales.js';

const wholeOf = ({ banner, preferences, embeds, disclosures }: typeof en): Record<string, string> => ({
  ...banner,
  ...preferences,
  ...embeds,
  ...disclosures,
});
const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

const english = wholeOf(en);
const japanese = wholeOf(ja);

describe('messages', () => {
  it('have the same keys in every language', () =>
    expect(Object.keys(japanese).sort()).toEqual(Object.keys(english).sort()));

  it.each(Object.keys(english))('%s has the same slots in every language, and is not empty', (key) => {
    expect(slotsOf(japanese[key]!)).toEqual(slotsOf(english[key]!));
    expect(english[key]!.trim()).not.toBe('');
    expect(japanese[key]!.trim()).not.toBe('');
  });

  it('share one space of keys between the layers', () => {
    const keys = [en.banner, en.preferences, en.embeds, en.disclosures].flatMap((part) => Object.keys(part));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('carry no markup', () => {
    for (const text of [...Object.values(english), ...Object.values(japanese)]) expect(text).not.toMatch(/[<>&]/);
  });

  it('are in Japanese where they say so', () => {
    const untranslated = Object.keys(japanese).filter((key) => !/[ぁ-んァ-ヶ一-龠]/.test(japanese[key]!));
    expect(untranslated).toEqual(['comma', 'and', 'purpose.social', 'controller', 'kind.cookie', 'kept']);
  });

  it('say nothing in vague words, as Japanese law asks of what is sent', () => {
    for (const [key, text] of Object.entries(japanese)) expect(vagueWords(text), key).toEqual([]);
  });

  it('of the rights have the same keys and slots in every language, and no vague words', () => {
    expect(Object.keys(ja.rights)).toEqual(Object.keys(en.rights));
    for (const [key, text] of Object.entries(ja.rights) as [keyof typeof en.rights, string][]) {
      expect(slotsOf(text)).toEqual(slotsOf(en.rights[key]));
      expect(vagueWords(text), key).toEqual([]);
    }
  });
});
