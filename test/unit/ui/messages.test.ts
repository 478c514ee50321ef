// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { vagueWords } from '../../../src/lib/vagueWords.js';
import { formatFacts } from '../../../src/i18n/format.js';
import { chooseLanguage } from '../../../src/i18n/language.js';
import { languages } from '../../../src/locales/lists/languages.js';
import { en, ja, locales } from '../locales.js';

const wholeOf = ({
  banner,
  preferences,
  embeds,
  disclosures,
  duties,
  account,
  tcf,
}: typeof en): Record<string, string> => ({
  ...banner,
  ...preferences,
  ...embeds,
  ...disclosures,
  ...duties,
  ...account,
  ...tcf,
});
/** Slots of a text; of words for one and for more, those for more. */
const slotsOf = (text: string): string[] =>
  [...text.replace(/\[[^|]*\|(.*?)\]/g, '$1').matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** As many vendors as tell the forms of numbers apart. */
const NUMBERS = Array.from({ length: 200 }, (_, index) => index + 1);

/** A number on which no word depends. */
const APART = /\([^()]*\{n\}\)|: \{n\}/g;

const english = wholeOf(en);
const translations = Object.entries(locales).filter(([language]) => language !== 'en');

describe.each(translations)('messages in "%s"', (language, texts) => {
  const translated = wholeOf(texts);

  it('have the keys of English', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(texts.rights).sort()).toEqual(Object.keys(en.rights).sort());
  });

  it('have the slots of English, and are not empty', () => {
    for (const [key, text] of Object.entries({ ...english, ...en.rights })) {
      const translation = { ...translated, ...texts.rights }[key]!;
      expect(slotsOf(translation), key).toEqual(slotsOf(text));
      expect(translation.trim(), key).not.toBe('');
    }
  });

  it('have words for one and for more where the language has these two forms alone, and else set numbers apart', () => {
    const rules = new Intl.PluralRules(language);
    const forms = NUMBERS.map((n) => rules.select(n));
    const isAlike = new Set(forms).size === 1;
    const isOneOrMore = !isAlike && new Set(forms.slice(1)).size === 1;
    for (const [key, text] of Object.entries(texts.tcf)) {
      if (!isOneOrMore) expect(text, key).not.toMatch(/[[|\]]/);
      if (!isOneOrMore && !isAlike) expect(text.replace(APART, ''), key).not.toContain('{n}');
      // well-formed, and one vendor is not called many
      expect(text.replace(/\[[^[\]|]+\|[^[\]|]+\]/g, ''), key).not.toMatch(/[[|\]]/);
    }
  });

  it('carry no markup', () => {
    for (const text of Object.values({ ...translated, ...texts.rights })) expect(text).not.toMatch(/[<>&]/);
  });

  it('call a button by its label', () => {
    expect(translated['explicit']).toContain(texts.banner.accept);
    expect(translated['signalled.switch']).toContain('{accept}');
  });

  it('are put together with the spaces of the language', () => {
    const hasSpaces = !/^(ja|zh)\b/.test(language);
    for (const key of ['only', 'silence'] as const) expect(texts.banner[key].startsWith(' '), key).toBe(hasSpaces);
    if (hasSpaces) expect(texts.banner.companies).toMatch(/^ .* $/);
    expect(texts.account['account.scope'].endsWith(' ')).toBe(hasSpaces);
  });

  it('name what is stored by the comma of the language', () => {
    expect(formatFacts(['1', '2'], language)).toBe(`1${texts.banner.comma}2`);
  });

  it('are told of a page in that language', () => {
    expect(chooseLanguage([language], languages)).toBe(language);
  });
});

describe('messages', () => {
  it('share one space of keys between the layers', () => {
    const parts = [en.banner, en.preferences, en.embeds, en.disclosures, en.duties, en.account, en.tcf];
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are not empty, and carry no markup', () => {
    for (const [key, text] of Object.entries({ ...english, ...en.rights })) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/[<>&]/);
    }
  });

  const japanese = wholeOf(ja);

  it('are in Japanese where they say so', () => {
    const untranslated = Object.keys(japanese).filter((key) => !/[ぁ-んァ-ヶ一-龠]/.test(japanese[key]!));
    expect(untranslated).toEqual([
      'comma',
      'and',
      'purpose.social',
      'controller',
      'kind.cookie',
      'kept',
      'tcf.cookies',
    ]);
  });

  it('break no line before the punctuation of French', () => {
    const french = locales['fr']!;
    for (const [key, text] of Object.entries({ ...wholeOf(french), ...french.rights }))
      expect(text, key).not.toMatch(/ [:;?!»]|« /);
  });

  it('say nothing in vague words, as Japanese law asks of what is sent', () => {
    for (const [key, text] of Object.entries({ ...japanese, ...ja.rights })) expect(vagueWords(text), key).toEqual([]);
  });
});
