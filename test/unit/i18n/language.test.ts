// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, matchLanguage } from '../../../src/i18n/language.js';
import { languages } from '../../../src/locales/lists/languages.js';
import { fill, joinNames, textIn } from '../../../src/i18n/text.js';
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

  it('prefers the nearest', () => expect(matchLanguage('zh-Hant-TW', ['zh', 'zh-hant'])).toBe('zh-hant'));

  it('does not take one language for another that begins alike', () => {
    expect(matchLanguage('jam', languages)).toBeUndefined();
    expect(matchLanguage('', languages)).toBeUndefined();
    expect(matchLanguage('-', languages)).toBeUndefined();
  });
});

describe('chooseLanguage', () => {
  it('takes the first wanted language that there is', () => {
    expect(chooseLanguage(['', 'ja-JP', 'en'], languages)).toBe('ja');
    expect(chooseLanguage(['fr', '', 'de', 'ja'], languages)).toBe('ja');
    expect(chooseLanguage(['en', 'ja'], languages)).toBe('en');
  });

  it('speaks English where it knows none', () => {
    expect(chooseLanguage([], languages)).toBe('en');
    expect(chooseLanguage(['tlh', 'not a tag', '___', '日本語'], languages)).toBe('en');
  });

  it('knows the languages that the site adds', () => expect(chooseLanguage(['fr-CA'], ['en', 'fr'])).toBe('fr'));
});

it('knows which languages are written from right to left', () => {
  expect(['ar', 'ar-EG', 'he', 'fa-IR', 'UR'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
  expect(['en', 'ja', 'arn', 'fil', 'hr'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
});

describe('textIn', () => {
  it('takes one text for all', () => expect(textIn('X', 'ja')).toBe('X'));
  it('takes the language, else English, else what there is', () => {
    expect(textIn({ en: 'LY', ja: 'LINEヤフー' }, 'ja-JP')).toBe('LINEヤフー');
    expect(textIn({ en: 'LY', ja: 'LINEヤフー' }, 'fr')).toBe('LY');
    expect(textIn({ ja: 'LINEヤフー' }, 'fr')).toBe('LINEヤフー');
  });
  it('is empty where there is none', () => {
    expect(textIn(undefined, 'en')).toBe('');
    expect(textIn({}, 'en')).toBe('');
  });
});

describe('fill and joinNames', () => {
  it('fills slots, and leaves those without a value', () =>
    expect(fill('{a} and {b} and {a}', { a: '1$&' })).toBe('1$& and {b} and 1$&'));
  it('joins as the language does', () => {
    expect(joinNames(['a', 'b', 'c'], english)).toBe('a, b and c');
    expect(joinNames(['a', 'b', 'c'], japanese)).toBe('a、b、c');
    expect(joinNames(['a'], english)).toBe('a');
    expect(joinNames([], english)).toBe('');
  });
});
