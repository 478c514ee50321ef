// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, matchLanguage } from '../../../src/i18n/language.js';
import { languages } from '../../../src/locales/lists/languages.js';
import { fill, fillPlain, foreignLanguage, joinNames, textIn } from '../../../src/i18n/text.js';
import { banner as english } from '../../../src/locales/en/banner.js';
import { banner as japanese } from '../../../src/locales/ja/banner.js';

describe('matchLanguage', () => {
  it.each([
    ['ja-JP', 'ja'],
    ['JA', 'ja'],
    ['en_US', 'en'],
    ['en-GB-oxendict', 'en'],
    ['ja-Jpan-JP-u-ca-japanese', 'ja'],
  ])('%s falls back to %s', (tag, expected) => expect(matchLanguage(tag, languages)).toBe(expected));

  const many = ['en', 'he', 'id', 'nb', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant'];
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw-IL', 'he'],
    ['in', 'id'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR'],
  ])('%s is served by %s', (tag, expected) => expect(matchLanguage(tag, many)).toBe(expected));

  it('serves a region by another one of the same script, not of another', () => {
    expect(matchLanguage('pt-AO', ['en', 'pt-BR'])).toBe('pt-BR');
    expect(matchLanguage('zh-Hant', ['zh-TW', 'zh-CN'])).toBe('zh-TW');
    expect(matchLanguage('sr-Latn', ['sr'])).toBe('sr');
    expect(matchLanguage('zh-TW', ['zh-Hans'])).toBeUndefined();
  });

  it('asks the browser once for what a tag is written in, however many texts there are', () => {
    const { Locale } = Intl;
    const asked: string[] = [];
    class Counted extends Locale {
      constructor(tag: string) {
        asked.push(tag);
        super(tag);
      }
    }
    Object.defineProperty(Intl, 'Locale', { value: Counted, configurable: true, writable: true });
    try {
      const text = { en: 'LY', ja: 'LINEヤフー' };
      for (let at = 0; at < 300; at++) {
        expect([textIn(text, 'de-CH'), foreignLanguage(text, 'de-CH')]).toEqual(['LY', 'en']);
      }
      expect(asked.filter((tag, at) => asked.indexOf(tag) !== at)).toEqual([]);
    } finally {
      Object.defineProperty(Intl, 'Locale', { value: Locale, configurable: true, writable: true });
    }
  });

  it('does without Intl.Locale', () => {
    const { Locale } = Intl;
    Reflect.deleteProperty(Intl, 'Locale');
    try {
      expect([matchLanguage('ja-JP', languages), matchLanguage('zh-SG', many)]).toEqual(['ja', undefined]);
    } finally {
      Object.defineProperty(Intl, 'Locale', { value: Locale, configurable: true, writable: true });
    }
  });

  it('prefers the nearest', () => expect(matchLanguage('zh-Hant-TW', ['zh', 'zh-hant'])).toBe('zh-hant'));

  it('does not take one language for another that begins alike', () => {
    expect(matchLanguage('jam', languages)).toBeUndefined();
    expect(matchLanguage('', languages)).toBeUndefined();
    expect(matchLanguage('-', languages)).toBeUndefined();
  });
});

describe('chooseLanguage', () => {
  it('takes the first wanted language that there is', () => {
    expect(chooseLanguage(['', 'ja-JP', 'en'], ['en', 'ja'])).toBe('ja');
    expect(chooseLanguage(['fr', '', 'de', 'ja'], ['en', 'ja'])).toBe('ja');
    expect(chooseLanguage(['en', 'ja'], languages)).toBe('en');
  });

  it('speaks English where it knows none', () => {
    expect(chooseLanguage([], languages)).toBe('en');
    expect(chooseLanguage(['tlh', 'not a tag', '___', '日本語'], languages)).toBe('en');
  });

  it('knows the languages that the site adds', () => expect(chooseLanguage(['fr-CA'], ['en', 'fr'])).toBe('fr'));
});

it('knows which languages are written from right to left', () => {
  expect(['ar', 'ar-EG', 'he', 'iw-IL', 'fa-IR', 'UR'].map(directionOf)).toEqual(Array(6).fill('rtl'));
  expect(['en', 'ja', 'arn', 'fil', 'hr'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
});

describe('textIn', () => {
  it('takes one text for all', () => expect(textIn('X', 'ja')).toBe('X'));
  it('takes the language, else English, else what there is', () => {
    expect(textIn({ en: 'LY', ja: 'LINEヤフー' }, 'ja-JP')).toBe('LINEヤフー');
    expect(textIn({ en: 'LY', ja: 'LINEヤフー' }, 'fr')).toBe('LY');
    expect(textIn({ ja: 'LINEヤフー' }, 'fr')).toBe('LINEヤフー');
    expect(textIn({ ja: 'LINEヤフー', 'en-US': 'LY' }, 'en')).toBe('LY');
  });
  it('is empty where there is none', () => {
    expect(textIn(undefined, 'en')).toBe('');
    expect(textIn({}, 'en')).toBe('');
  });
});

describe('foreignLanguage', () => {
  it.each([
    ['fr', 'en'],
    ['en-GB', undefined],
    ['ja', undefined],
    ['zh-Hant', 'en'],
  ])('of a text in English and Japanese, for %s: %s', (language, foreign) =>
    expect(foreignLanguage({ en: 'LY', ja: 'LINEヤフー' }, language)).toBe(foreign),
  );
  it('is unknown where a site gives one text for all, and where there is none', () => {
    for (const text of ['X', '', undefined, {}]) expect(foreignLanguage(text, 'fr')).toBeUndefined();
  });
});

describe('fill and joinNames', () => {
  it('fills slots, and leaves those without a value', () =>
    expect(fill('{a} and {b} and {a}', { a: '1$&' })).toBe('1$& and {b} and 1$&'));
  it('does not double a full stop that a name brings', () => {
    expect(fill('To {a}. And {b}.', { a: 'Meta Platforms, Inc.', b: 'Google LLC' })).toBe(
      'To Meta Platforms, Inc. And Google LLC.',
    );
    expect(fill('إلى {a}.', { a: 'Inc.' })).toBe('إلى \u2068Inc.\u2069');
    expect(fillPlain('/ع?r={a}.', { a: 'b.' })).toBe('/ع?r=b..');
    expect(fill('{a}.', {})).toBe('{a}.');
  });
  it('joins as the language does', () => {
    expect(joinNames(['a', 'b', 'c'], english)).toBe('a, b and c');
    expect(joinNames(['a', 'b', 'c'], japanese)).toBe('a、b、c');
    expect(joinNames(['a'], english)).toBe('a');
    expect(joinNames([], english)).toBe('');
  });
  it('lays names out by themselves where the language runs from right to left', () => {
    const names = joinNames(['Meta Platforms, Inc.', 'X'], { comma: '، ', and: ' و' });
    expect(names).toBe('\u2068Meta Platforms, Inc.\u2069 و\u2068X\u2069');
    expect(fill('إلى {a}.', { a: joinNames(['X'], { comma: '، ', and: ' و' }) })).toBe('إلى \u2068X\u2069.');
  });
});
