// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fillCount } from '../../../src/i18n/fillCount.js';
import { en, locales } from '../locales.js';

const { tcf: german } = locales['de']!;

describe('fillCount', () => {
  it('puts words in the form that goes with the number', () => {
    const text = '[{n} vendor|{n} vendors] [stores|store] it; [This|These {n}]. List ({n})';
    expect(fillCount(text, 1)).toBe('1 vendor stores it; This. List (1)');
    expect(fillCount(text, 21)).toBe('21 vendors store it; These 21. List (21)');
  });

  it('leaves what has no such forms', () => {
    expect(fillCount('поставщики (число: {n}) [sic]', 1)).toBe('поставщики (число: 1) [sic]');
  });

  it('makes sentences of the texts', () => {
    expect(fillCount(en.tcf['tcf.storing'], 1)).toMatch(
      /^If you agree, 1 vendor of the .* stores information on your device or reads it there, .* and processes personal data/,
    );
    expect(fillCount(en.tcf['tcf.claims'], 1)).toContain('1 vendor relies on');
    expect(fillCount(en.tcf['tcf.intro'], 1)).toMatch(
      /^This vendor takes part .* It is told what is switched on here\./,
    );
    expect(fillCount(german['tcf.storing'], 2)).toMatch(
      /speichern 2 Anbieter .* oder lesen sie dort aus.* und verarbeiten/,
    );
    expect(fillCount(german['tcf.storing'], 1)).toMatch(
      /speichert 1 Anbieter .* oder liest sie dort aus.* und verarbeitet/,
    );
  });
});
