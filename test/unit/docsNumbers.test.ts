// @vitest-environment node
/** Whatever a page counts, and the versions that it names, are those of the code: they grow stale first. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLanguages } from '../../scripts/readLanguages.mjs';
import { LIFE } from '../../src/handover/signature.js';
import { QUEUE_LENGTH } from '../../src/lib/storageKeys.js';
import { LONGEST_DAYS } from '../../src/options/limits.js';
import { contentSecurityPolicy } from '../../src/server/contentSecurityPolicy.js';
import { builtIn } from '../../src/vendors/lists/builtIn.js';
import { APPS } from '../../examples/apps.mjs';
import { CATALOGUE } from '../libraries/catalogue.js';
import { decisionOf } from './server/decisionOf.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'),
  ...pagesIn('docs'),
  'demo/README.md',
  'examples/README.md',
];

const SEALED = ['google-analytics', 'google-ads', 'meta-pixel', 'vimeo', 'youtube', 'x'];
const policyOf = (granted: readonly string[]): string =>
  contentSecurityPolicy(decisionOf({ vendors: SEALED }, granted), { vendors: SEALED });

/** How a page writes a number, and what it is. */
const COUNTS: readonly (readonly [told: RegExp, count: number])[] = [
  [/\b(\d+) languages\b/g, readLanguages().length],
  [/\b(\d+) libraries\b/g, Object.keys(CATALOGUE).length],
  [/\bat most (\d+) wait\b/g, QUEUE_LENGTH],
  [/\bholds for (\d+) seconds\b/g, LIFE],
  [/\bDefault 180, at most (\d+)\b/g, LONGEST_DAYS],
  [/\b(\d+) characters with nothing granted\b/g, policyOf([]).length],
  [/\b([\d,]+) with six vendors granted\b/g, policyOf(SEALED).length],
];

describe('a number in the docs', () => {
  it.each(COUNTS)('%s is what the code has', (told, count) => {
    const found = pages.flatMap((page) => [...read(page).matchAll(told)].map(([, number = '']) => [page, number]));
    expect(found).not.toEqual([]);
    for (const [page, number] of found) expect(Number(number!.replace(',', '')), page).toBe(count);
  });

  it('of applications is that of the folder', () => {
    const [, told] = /builds all (\w+) and/.exec(read('examples/README.md')) ?? [];
    expect(['nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'].indexOf(told!) + 9).toBe(
      Object.keys(APPS).length,
    );
  });
});

it('demo/README.md has every requirement in a table, and no other', () => {
  const idsIn = (text: string): string[] => [...new Set(text.match(/\bR\d\d\b/g))].sort();
  const all = read('docs/policy-requirements.md')
    .match(/^\| R\d\d \|/gm)!
    .join();
  expect(idsIn(read('demo/README.md'))).toEqual(idsIn(all));
});

it('README.md names the built-in vendors', () => {
  const [, list = ''] = /\*\*Vendors\*\* built in:([^.]*)\./.exec(read('README.md')) ?? [];
  expect(list.match(/[\w-]+/g)?.sort()).toEqual(builtIn.map(({ id }) => id).sort());
});

/** Packages that pages call by another name. */
const NAMES: Readonly<Record<string, string>> = {
  angular: '@angular/core',
  solid: 'solid-js',
  sveltekit: '@sveltejs/kit',
  'react router': 'react-router',
  cmpapi: '@iabtechlabtcf/cmpapi',
};

const manifests = ['.', 'bench', 'examples', 'test/libraries', 'test/servers'].map(
  (folder) => JSON.parse(read(`${folder}/package.json`)) as Record<string, Record<string, string>>,
);
/** Which versions of a package are tried, anywhere. */
const versionsOf = (name: string): string[] =>
  manifests.flatMap(({ dependencies, devDependencies }) => ({ ...dependencies, ...devDependencies })[name] ?? []);

/** What was read on a day stays what it was. */
const withoutSources = (page: string): string => page.replaceAll(/^## Sources\n[^]*?(?=^## |$(?![^]))/gm, '');
/** `react 19.3.1`, `React Router 7`, `@iabgpp/cmpapi` 3.2.0 */
const VERSION = /(?<![\w/@-])`?(@?[a-z][\w.-]*(?:\/[\w.-]+)?|React Router)`? (\d+(?:\.\d+)*)(?![\w%×]|,\d)/gi;
const namedIn = (page: string): (readonly [name: string, version: string])[] =>
  [...withoutSources(page).matchAll(VERSION)].flatMap(([, told = '', version = '']) => {
    const name = NAMES[told.toLowerCase()] ?? told.toLowerCase();
    return versionsOf(name).length ? [[name, version] as const] : [];
  });
const isTried = (name: string, version: string): boolean =>
  versionsOf(name).some((tried) => `${tried}.`.startsWith(`${version}.`));

/** Written from what was tried on a day, as tests of their own check. */
const MEASURED = ['docs/comparison.md', 'docs/libraries.md'];

describe('a version that a page names', () => {
  it.each(pages.filter((page) => !MEASURED.includes(page)))('is one that is tried: %s', (page) => {
    // what the package asks for is another question
    const text = read(page).replaceAll(/asks for \w+ [\d.]+/g, '');
    expect(namedIn(text).filter(([name, version]) => !isTried(name, version))).toEqual([]);
  });

  it('is looked for', () => {
    expect(namedIn('Tested with React 18.2, and `@iabgpp/cmpapi` 3.1.0 or Next 15.')).toEqual([
      ['react', '18.2'],
      ['@iabgpp/cmpapi', '3.1.0'],
      ['next', '15'],
    ]);
    expect(isTried('react', '18.2')).toBe(false);
    expect(pages.flatMap((page) => namedIn(read(page))).length).toBeGreaterThan(100);
  });
});

describe('what a binding asks for', () => {
  const { peerDependencies } = manifests[0]!;

  it.each(pagesIn('docs/frameworks'))('is what the package does: %s', (page) => {
    const [, told = '', version = '', , orLater] = /asks for (\w+) (\d+(\.\d+)*)( or later)?/.exec(read(page)) ?? [];
    const name = NAMES[told.toLowerCase()] ?? told.toLowerCase();
    const asked = peerDependencies![name] ?? manifests[0]!['dependencies']![name];
    expect(asked).toMatch(new RegExp(orLater ? `^(>=|\\^)${version}$` : `^${version}$`));
  });
});
