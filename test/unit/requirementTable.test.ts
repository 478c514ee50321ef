// @vitest-environment node
/** The table of the requirements against the results of a run: what it says, and whether the pages say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../scripts/mutation.mjs';
import { describeRequirements, fillPages, findDifferences, testsIn, WHOLE } from '../../scripts/requirementTable.mjs';

const requirements = [
  { number: 'R91', requirement: 'One', kind: 'does', where: 'here' },
  { number: 'R92', requirement: 'Two', kind: 'option', where: 'there' },
  { number: 'R93', requirement: 'Three', kind: 'impossible', where: 'no matter of ours' },
];
const seen = (requirement: string): Record<string, string> => {
  const mutation = { requirement, file: 'src/a.ts', find: 'a', replace: 'b', test: 'test/unit/a.test.ts' };
  return { ...mutation, seen: hashOf(mutation) };
};
const pages = {
  'docs/policy-requirements.md':
    'Ours: <!-- counts -->none<!-- /counts -->.\n<!-- requirements -->\n\nold\n\n<!-- /requirements -->\nEnd.',
  'README.md': 'Clause by clause: <!-- requirement-counts -->none<!-- /requirement-counts -->.',
};
type Result = readonly [title: string, status: string];
const reportOf = (file: string, ...results: Result[]) => ({
  testResults: [{ name: file, assertionResults: results.map(([fullName, status]) => ({ fullName, status })) }],
});
const rowsOf = (mutations: object[], ...reports: ReturnType<typeof reportOf>[]) =>
  describeRequirements(
    requirements,
    mutations,
    testsIn(reports, (file: string) => file),
  );
const statesOf = (...given: Parameters<typeof rowsOf>): string[] =>
  rowsOf(...given).map(({ state }: { state: string }) => state);

const whole = [
  reportOf('test/unit/b.test.ts', ['does one and two (R91, R92)', 'passed']),
  reportOf('test/unit/a.test.ts', ['does one (R91)', 'passed']),
];

describe('the table of requirements', () => {
  it('takes a row for proven where its tests passed and one was seen red', () => {
    expect(statesOf([seen('R91'), seen('R92')], ...whole)).toEqual(['proven', 'configurable', 'not possible']);
    expect(statesOf([seen('R91')], ...whole)).toEqual(['proven', 'not proven', 'not possible']);
    expect(statesOf([{ ...seen('R91'), replace: 'c' }], ...whole)[0]).toBe('not proven');
    const failed = reportOf('test/unit/c.test.ts', ['does one elsewhere (R91)', 'failed']);
    expect(statesOf([seen('R91'), seen('R92')], ...whole, failed)[0]).toBe('not proven');
  });

  it('takes the check of the list of breaks for no proof', () => {
    const check = reportOf('test/unit/d.test.ts', ['R92 has a break that was seen to turn its test red: x', 'passed']);
    expect(statesOf([seen('R92')], check)[1]).toBe('not proven');
  });

  it('is found to differ where a page says something else, and no more once it is written', () => {
    const rows = rowsOf([seen('R91'), seen('R92')], ...whole);
    expect(findDifferences(pages, rows)).toEqual(Object.keys(pages));
    const written = fillPages(pages, rows);
    expect(written['README.md']).toBe(
      'Clause by clause: <!-- requirement-counts -->3 requirements: 1 proven, 1 configurable, 1 not possible<!-- /requirement-counts -->.',
    );
    expect(written['docs/policy-requirements.md']).toContain(
      '| R91 | One | proven | here | [a](../test/unit/a.test.ts), [b](../test/unit/b.test.ts) |',
    );
    expect(findDifferences(written, rows)).toEqual([]);
    expect(findDifferences(written, rowsOf([seen('R91')], ...whole))).toEqual(Object.keys(pages));
    expect(findDifferences({ ...written, 'README.md': pages['README.md'] }, rows)).toEqual(['README.md']);
  });

  it('is made of the suites that a whole run has, and compared after no other', () => {
    const script = readFileSync(join(fileURLToPath(import.meta.url), '../../../scripts/test.mjs'), 'utf8');
    const suites = [...script.matchAll(/^ {2}(\w+): \{ title: (?!.*isExtra)/gm)].map(([, name]) => name);
    expect(suites).toEqual(WHOLE);
  });
});
