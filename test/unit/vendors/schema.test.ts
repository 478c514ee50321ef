// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { vendorFigures } from '../../../scripts/vendorsPage.mjs';
import { all, files } from './all.js';
import { explain } from './explain.js';

const [, criteo] = files.find(([name]) => name.endsWith('/criteo.ts'))!;

it('every vendor has a file of its name, and every file is built in', () => {
  expect(files.map(([, { facts }]) => facts.id).sort()).toEqual(all.map(({ id }) => id).sort());
  for (const [name, { facts }] of files) expect(name).toBe(`src/vendors/${facts.id}.ts`);
});

it.each(files)('%s keeps to docs/vendor.schema.json', (name, file) => {
  expect(explain(name, file)).toEqual([]);
});

describe('a bad vendor file is told with file, field, value and mend', () => {
  const { facts, disclosure, links, party } = criteo;

  it.each([
    [
      'a lifetime in words',
      { disclosure: { ...disclosure, cookies: [{ ...disclosure.cookies[0]!, retention: 'two years' }] } },
      'src/vendors/criteo.ts: disclosure.cookies[0].retention is "two years" and must match pattern',
      'An ISO 8601 duration such as P90D',
    ],
    [
      'a link without encryption',
      { links: { ...links, privacyPolicy: 'http://www.criteo.com/jp/privacy/' } },
      'src/vendors/criteo.ts: links.privacyPolicy is "http://www.criteo.com/jp/privacy/" and must match pattern',
      'An https address',
    ],
    [
      'one language only',
      { disclosure: { ...disclosure, use: { en: 'Shows advertisements.' } } },
      "src/vendors/criteo.ts: disclosure.use must have required property 'ja'",
      'one or two plain sentences',
    ],
    [
      'an open-ended Japanese sentence',
      { disclosure: { ...disclosure, use: { en: 'Shows advertisements.', ja: '広告の表示等に使います。' } } },
      'disclosure.use.ja is "広告の表示等に使います。" and must match pattern',
      'without 「等」',
    ],
    [
      'a host with a scheme',
      { facts: { ...facts, hosts: ['https://criteo.com'] } },
      'facts.hosts[0]',
      'without scheme',
    ],
    [
      'an unknown kind of data',
      { disclosure: { ...disclosure, sends: ['shoe-size'] } },
      'disclosure.sends[0]',
      'One of page',
    ],
    [
      'a misspelt field',
      { party: { ...party, contry: 'FR' } },
      'src/vendors/criteo.ts: party.contry',
      'name, company, country',
    ],
    [
      'a source from memory',
      { disclosure: { ...disclosure, source: 'memory' } },
      'disclosure.source',
      'Memory is no source',
    ],
  ])('%s', (_, change, problem, mend) => {
    const said = explain('src/vendors/criteo.ts', { ...criteo, ...change });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(problem);
    expect(said[0]).toContain(mend);
  });
});

it('counts what the catalogue holds', () => {
  const rows = files.flatMap(([, { disclosure }]) => disclosure.cookies);
  const sourced = rows.filter(({ source }) => source && !/^(memory|MEM|unknown)\b/i.test(source));
  const figures = vendorFigures(files.map(([, file]) => file));
  console.log(figures.join('\n'));
  expect(figures[0]).toContain(`${all.length} vendors`);
  expect(sourced).toHaveLength(rows.length);
});
