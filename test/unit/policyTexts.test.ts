// @vitest-environment node
/** What the five policies ask of the texts and lists themselves, whatever the browser. */
import { describe, expect, it } from 'vitest';
import { en, ja } from './locales.js';
import { all, files } from './vendors/all.js';

const wholeOf = ({ banner, preferences, embeds, disclosures, rights }: typeof en): Record<string, string> => ({
  ...banner,
  ...preferences,
  ...embeds,
  ...disclosures,
  ...rights,
});
const english = wholeOf(en);
const japanese = wholeOf(ja);
const texts = [...Object.entries(english), ...Object.entries(japanese)];

const KINDS = ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'];

/** Health, belief, origin, politics, union, crime, sex life. */
const SENSITIVE =
  /\b(health|medical|illness|religio|belief|ethnic|racial|race|politic|trade union|criminal|sex)|病歴|健康|宗教|信条|人種|政治|犯罪|組合|性生活/i;

describe('what ships', () => {
  it('knows no sensitive purpose and no sensitive kind of data, and asks for none in words (R36)', () => {
    const purposes = new Set(all.map(({ purpose }) => purpose));
    expect([...purposes].filter((id) => !['functional', 'social', 'analytics', 'advertising'].includes(id))).toEqual(
      [],
    );
    for (const [path, { disclosure }] of files) {
      for (const kind of disclosure.sends) expect([...KINDS, 'user', 'playback', 'recording'], path).toContain(kind);
      expect(JSON.stringify([disclosure.use, disclosure.recipientUse]), path).not.toMatch(SENSITIVE);
    }
    for (const [key, text] of texts) expect(text, key).not.toMatch(SENSITIVE);
  });

  it('nowhere says that refusing keeps data from authorities, or from everybody (R70)', () => {
    const slots = ['tell.authorities', 'authority'];
    for (const [key, text] of texts) {
      if (!slots.includes(key))
        expect(text, key).not.toMatch(/authorit|court|police|law enforcement|当局|官公庁|裁判所|警察/i);
      expect(text, key).not.toMatch(/nobody (else )?(will )?(receives?|gets?|sees?)|never (be )?(shared|disclosed)/i);
      expect(text, key).not.toMatch(/誰にも(開示|提供|渡)|一切(開示|提供)/);
    }
    // the two that speak of authorities are a heading for the site's own words, and where to complain
    expect(english['tell.authorities']).toBe('Disclosure to authorities');
    expect(english.authority).toMatch(/complaint/);
  });

  it('leaves what an opt-out covers to its page, and denies that it deletes (R19)', () => {
    expect(english['opt-out.limits']).toMatch(/does not delete cookies/);
    expect(japanese['opt-out.limits']).toMatch(/Cookieは削除されません/);
    for (const [key, text] of texts.filter(([key]) => /^(opt-out\.(effect|intro))|notice\.opt-out/.test(key)))
      expect(text, key).not.toMatch(/in this browser[.,]|このブラウザについて/);
  });

  it('speaks of signing in where the browser refuses, never where the site is refused (R25)', () => {
    for (const part of [en.banner, ja.banner]) {
      for (const [key, text] of Object.entries(part)) {
        if (key !== 'purpose.necessary.about') expect(text, key).not.toMatch(/sign(ing)? in|log ?in|ログイン/i);
      }
    }
  });
});
