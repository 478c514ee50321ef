/** The table of docs/policy-requirements.md: whole, and nothing in it that no test stands for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(import.meta.url);
const at = (path: string): string => join(here, '../../..', path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

const document = read('docs/policy-requirements.md');
const numbers = Array.from({ length: 75 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);

interface Row {
  readonly number: string;
  readonly requirement: string;
  readonly state: string;
  readonly where: string;
  readonly tests: readonly string[];
}

const rows = [...document.matchAll(/^\| (R\d\d) +\|(.*)\|$/gm)].map(([, number, rest]): Row => {
  const [requirement, state, where, test] = rest!.split(' | ').map((cell) => cell.trim());
  const tests = [...test!.matchAll(/\]\(\.\.\/(test\/[\w./-]+)\)/g)].map(([, path]) => path!);
  return { number: number!, requirement: requirement!, state: state!, where: where!, tests };
});

/** The numbers that a test's titles and comments name; `R04 to R06` names R05. */
const namedIn = (path: string): Set<string> => {
  const source = read(path);
  const ranges = [...source.matchAll(/R(\d\d)(?: to |–)R(\d\d)/g)];
  const between = ranges.flatMap(([, from, to]) => numbers.slice(Number(from) - 1, Number(to)));
  return new Set([...(source.match(/\bR\d\d\b/g) ?? []), ...between]);
};

describe('the requirements of the five policies', () => {
  it('are all there, each once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  it.each(rows)('$number says what, how far and where', ({ number, requirement, state, where, tests }) => {
    expect(requirement).not.toBe('');
    expect(where).not.toBe('');
    expect(['proven', 'configurable', 'not possible']).toContain(state);
    if (state !== 'not possible') expect(tests).not.toEqual([]);
    for (const test of tests) {
      expect(existsSync(at(test)), test).toBe(true);
      expect([...namedIn(test)], `${test} names ${number}`).toContain(number);
    }
  });

  it('name only options, components and files that exist', () => {
    const types = read('src/types.ts');
    const options = [...document.matchAll(/`(?:contacts|rights|policy|cookie|disclosure|party)\.(\w+)/g)];
    expect(options.length).toBeGreaterThan(20);
    for (const [, name] of options) expect(types, name).toMatch(new RegExp(`readonly ${name}\\??:`));
    for (const [, file] of document.matchAll(/\b(\w+\.tsx)\b/g)) {
      if (!file!.includes('test')) expect(existsSync(at(`src/ui/${file}`)), file).toBe(true);
    }
    for (const [path] of document.matchAll(/src\/[\w/]+\.ts\b/g)) expect(existsSync(at(path)), path).toBe(true);
  });

  it('say of every notice item of APPI and JIS Q 15001 where it goes, and how sure that is (R65)', () => {
    for (const heading of ['### APPI', '### JIS Q 15001']) {
      const part = document.split(heading)[1]!.split('\n##')[0]!;
      const items = part.split('\n').filter((line) => line.startsWith('| ') && !/^\| (item|---)/.test(line));
      expect(items.length, heading).toBeGreaterThan(7);
      for (const item of items) {
        expect(item).toMatch(/\| (secondary|memory|by a policy)[^|]* \|$/);
        expect(item.split(' | ')[1], item).toBeTruthy();
      }
    }
  });

  it('are counted', () => {
    const count = (state: string): number => rows.filter((row) => row.state === state).length;
    const [proven, configurable, impossible] = ['proven', 'configurable', 'not possible'].map(count);
    console.log(
      `requirements: ${proven} proven, ${configurable} configurable, ${impossible} not possible of ${rows.length}`,
    );
    expect(proven! + configurable! + impossible!).toBe(75);
  });
});
