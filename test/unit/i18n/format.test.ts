// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { preferences as english } from '../../../src/locales/en/preferences.js';
import { preferences as japanese } from '../../../src/locales/ja/preferences.js';
import {
  formatDate,
  formatDay,
  formatDuration,
  formatFacts,
  formatRegion,
  formatRetention,
  formatTime,
} from '../../../src/i18n/format.js';

describe('formatDuration', () => {
  it.each([
    ['P2Y', '2 years'],
    ['P1Y', '1 year'],
    ['P13M', '13 months'],
    ['P90D', '90 days'],
    ['PT30M', '30 minutes'],
    ['P1Y6M', '1 year, 6 months'],
    ['P1W', '1 week'],
    ['PT10S', '10 seconds'],
  ])('%s is %s', (duration, expected) => expect(formatDuration(duration, 'en')).toBe(expected));

  it('speaks other languages', () => {
    expect(formatDuration('P2Y', 'de')).toBe('2 Jahre');
    expect(formatDuration('PT30M', 'zh-Hant')).toBe('30 分鐘');
  });

  it('has no space before the unit in Japanese, as the texts around it have none', () => {
    expect(formatDuration('P2Y', 'ja')).toBe('2年');
    expect(formatDuration('P180D', 'ja-JP')).toBe('180日');
    expect(formatDuration('P1Y6M', 'ja')).toBe('1年6か月');
  });

  it('leaves alone what is not a duration, or not a language', () => {
    expect(['P', 'PT', '2 years', ''].map((text) => formatDuration(text, 'en'))).toEqual(['P', 'PT', '2 years', '']);
    expect(formatDuration('P2Y', 'no language')).toBe('P2Y');
  });
});

describe('formatFacts', () => {
  it.each([
    ['en', 'cookies, 1 day, renewed'],
    ['de', 'cookies, 1 day, renewed'],
    ['ru', 'cookies, 1 day, renewed'],
    ['ko', 'cookies, 1 day, renewed'],
    ['ar', 'cookies، 1 day، renewed'],
    ['fa', 'cookies، 1 day، renewed'],
    ['ja', 'cookies、1 day、renewed'],
    ['zh-Hans', 'cookies、1 day、renewed'],
  ])('in "%s" are kept apart by commas alone, as no sentence goes through them', (language, expected) => {
    expect(formatFacts(['cookies', '1 day', 'renewed'], language)).toBe(expected);
  });
});

describe('formatRetention', () => {
  it('says how long, until when, that the vendor does not say, or that nobody has looked', () => {
    expect(formatRetention('P90D', 'en', english)).toBe('kept for 90 days');
    expect(formatRetention('session', 'en', english)).toBe('until the browser is closed');
    expect(formatRetention('persistent', 'en', english)).toBe('without an end of its own');
    expect(formatRetention('persistent', 'ja', japanese)).toContain('期限なし');
    expect(formatRetention('unpublished', 'en', english)).toBe('duration not published by the vendor');
    expect(formatRetention('unpublished', 'ja', japanese)).toContain('公表していません');
    expect(formatRetention(null, 'en', english)).toBe('duration not checked');
    expect(formatRetention(null, 'ja', japanese)).toContain('未確認');
  });
});

it('formats days and regions', () => {
  expect(formatDate(Date.UTC(2026, 2, 9, 12), 'en')).toBe('March 9, 2026');
  expect(formatDay('2026-11-22', 'en')).toBe('November 22, 2026');
  expect(formatDay('2026-11-22', 'ja')).toBe('2026年11月22日');
  expect(formatDay('some time', 'en')).toBe('some time');
  expect(formatRegion('JP', 'en')).toBe('Japan');
  expect(formatRegion('JP', 'ja')).toBe('日本');
  expect(formatRegion('no code', 'en')).toBe('no code');
});

it('falls back to ISO 8601 where the language is none that browsers know', () => {
  // as a key of `texts` may be
  for (const language of ['sr_RS', 'no language']) {
    expect(formatDate(Date.UTC(2026, 2, 9, 12), language)).toBe('2026-03-09');
    expect(formatTime(Date.UTC(2026, 2, 9, 12, 30), language)).toBe('2026-03-09T12:30:00.000Z');
    expect(formatDay('2026-11-22', language)).toBe('2026-11-22');
    expect(formatRegion('JP', language)).toBe('JP');
  }
});
