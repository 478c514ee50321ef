// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeResults } from '../../bench/mergeResults.mjs';
import type { Results } from '../../bench/results.mjs';
import { renderComparison } from '../../bench/renderComparison.mjs';

const results = JSON.parse(readFileSync('bench/results.json', 'utf8')) as Results;
const names = results.peers.map(({ name }) => name);
const isNumber = (value: unknown): boolean => value === null || typeof value === 'number';

describe('the results of the bench', () => {
  it('are of peers that they name', () => {
    const measured = results.measures.flatMap(({ samples }) => Object.keys(samples));
    const checked = results.checks.flatMap(({ answers, reasons }) => Object.keys({ ...answers, ...reasons }));
    expect([...measured, ...checked].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(results.measures)('have a number in each column of $name', ({ columns, samples, date, load }) => {
    expect(Date.parse(date)).not.toBeNaN();
    expect(load.every(isNumber)).toBe(true);
    expect(columns.filter(({ unit }) => !['ms', 'B', 'kB', ''].includes(unit))).toEqual([]);
    const keys = columns.map(({ key }) => key).sort();
    for (const sample of Object.values(samples).flat())
      if (sample) {
        expect(Object.keys(sample).sort()).toEqual(keys);
        expect(Object.values(sample).every(isNumber)).toBe(true);
      }
  });

  it.each(results.checks)('have an answer in each row of $name', ({ rows, answers, date }) => {
    expect(Date.parse(date)).not.toBeNaN();
    const keys = rows.map(({ key }) => key).sort();
    for (const given of Object.values(answers))
      if (given) {
        expect(Object.keys(given).sort()).toEqual(keys);
        expect(Object.values(given).every((answer) => typeof answer === 'boolean' || isNumber(answer))).toBe(true);
      }
  });

  it('stand in docs/comparison.md: `node bench/report.mjs` writes it', () => {
    expect(readFileSync('docs/comparison.md', 'utf8')).toBe(renderComparison(results));
  });

  it('keep what is not measured anew', () => {
    const [first, ...others] = results.measures;
    const anew = { ...results, measures: first ? [{ ...first, date: '2027-01-01' }] : [], checks: [] };
    const order = { peers: results.peers, measures: results.measures, checks: results.checks };
    const { measures, checks } = mergeResults(results, anew, order);
    expect(measures).toEqual([...anew.measures, ...others]);
    expect(checks).toEqual(results.checks);
  });
});
