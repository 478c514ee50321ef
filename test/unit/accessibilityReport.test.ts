// @vitest-environment node
/** docs/accessibility.md has every criterion of WCAG 2.2, A and AA, and claims nothing without a test. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** How many criteria each guideline has on these levels, by the last part of their numbers; 4.1.1 is gone. */
const CRITERIA: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

const page = readFileSync('docs/accessibility.md', 'utf8');
const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| (A{1,2}) \| ([^|]+) \| ([^|]+) \|$/gm)];
const kinds = [...page.matchAll(/^\| ([A-Z]) \| /gm)].map(([, kind]) => kind!);

describe('the report of accessibility', () => {
  it('has a row for each criterion', () => {
    const wanted = Object.entries(CRITERIA).flatMap(([guideline, parts]) =>
      parts.map((part) => `${guideline}.${part}`),
    );
    expect(rows.map(([, number]) => number)).toEqual(wanted);
    expect(wanted).toHaveLength(55);
  });

  it('names a test for whatever it claims, and for nothing else', () => {
    for (const [, number, , how, by] of rows) {
      expect([number, how]).toEqual([number, expect.stringMatching(/^(met|none|yours|not tested)\b/)]);
      if (/^(not tested|yours$)/.test(how!)) expect([number, by]).toEqual([number, '–']);
      else for (const kind of by!.split(' ')) expect([number, kinds]).toEqual([number, expect.arrayContaining([kind])]);
    }
  });

  it('counts the rules that are ignored', async () => {
    const { IGNORED_RULES } = await import('../browser/accessibility/ignoredRules.js');
    const count = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'][Object.keys(IGNORED_RULES).length];
    expect(page).toContain(`names the ${count} rules`);
  });
});
