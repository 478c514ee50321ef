// @vitest-environment node
/** The requirements of docs/policy-requirements.md: whole, each with a test, and each test seen to fail when it should. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../scripts/mutation.mjs';
import { numbersIn } from '../../scripts/requirementNumbers.mjs';

interface Requirement {
  readonly number: string;
  readonly requirement: string;
  readonly kind: 'does' | 'option' | 'impossible';
  readonly where: string;
}

interface Mutation {
  readonly requirement: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly test: string;
  readonly seen?: string;
}

const here = fileURLToPath(import.meta.url);
const at = (path: string): string => join(here, '../../..', path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

const document = read('docs/policy-requirements.md');
const requirements = JSON.parse(read('test/requirements/requirements.json')) as Requirement[];
const mutations = JSON.parse(read('test/requirements/mutations.json')) as Mutation[];
const places = requirements.map(({ where }) => where).join('\n');

describe('the requirements of the five policies', () => {
  it('are all there, each once, in order', () => {
    const numbers = requirements.map((_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(requirements.map(({ number }) => number)).toEqual(numbers);
    expect(requirements.length).toBe(81);
    const rows = [...document.matchAll(/^\| (R\d\d) \| (.*?) \| /gm)].map(([, number, text]) => [number, text]);
    expect(rows).toEqual(requirements.map(({ number, requirement }) => [number, requirement]));
  });

  it('say where each is done', () => {
    for (const { number, where, kind } of requirements) {
      expect(where, number).not.toBe('');
      expect(['does', 'option', 'impossible'], number).toContain(kind);
    }
  });

  it.each(mutations)('$requirement has a break that was seen to turn its test red: $file', (mutation) => {
    const { requirement, file, find, test } = mutation;
    expect(requirements.map(({ number }) => number)).toContain(requirement);
    expect(read(file).split(find).length, `${file}: ${find}`).toBe(2);
    expect([...numbersIn(read(test))], test).toContain(requirement);
    expect(mutation.seen, `npm run mutate -- ${requirement}`).toBe(hashOf(mutation));
  });

  it('name only options, components and files that exist', () => {
    const types = readdirSync(at('src/types'))
      .map((file) => read(`src/types/${file}`))
      .join('\n');
    const options = [...places.matchAll(/`(?:contacts|rights|policy|cookie|disclosure|party)\.(\w+)/g)];
    expect(options.length).toBeGreaterThan(20);
    for (const [, name] of options) expect(types, name).toMatch(new RegExp(`readonly ${name}\\??:`));
    const components = readdirSync(at('src/ui'), { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
    for (const [, file] of places.matchAll(/\b(\w+\.tsx)\b/g)) {
      if (!file!.includes('test')) expect(components, file).toContain(file);
    }
    for (const [path] of places.matchAll(/src\/[\w/]+\.ts\b/g)) expect(existsSync(at(path)), path).toBe(true);
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
});
