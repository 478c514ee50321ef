import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isValidOption, listAttributes, type OptionPath, optionTable } from '../../../src/options/optionTable.js';
import { readAttributes } from '../../../src/options/readAttributes.js';
import { readOptions } from '../../../src/options/readOptions.js';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(read('docs/options.schema.json')) as object;
const validate = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);

/** Options blocks, as pages have them, and JSON that is shown as the file or the options of a site. */
const blocksIn = (file: string): unknown[] =>
  [...read(file).matchAll(/data-sekisho="options"[^>]*>([^]*?)<\/script>|^```json\n([^]*?)^```/gm)]
    .map(([, block, json]) => JSON.parse((block ?? json)!) as object)
    // a vendor by itself, and what is said to others
    .filter((json) => !['id', 'gpc', 'event'].some((key) => key in json));
/** A page that shows a part of the text leaves out the rest by dots. */
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
].filter((file) => file.endsWith('.md') && blocksIn(file).length);

const EXAMPLES: readonly (readonly [name: string, options: unknown])[] = [
  ...[
    ...pages,
    'demo/lessons/index.html',
    'demo/guide/index.html',
    'demo/apps/index.html',
    'demo/global/index.html',
  ].flatMap((file) => blocksIn(file).map((options) => [file, options] as const)),
];

describe('the table of options', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    vi.spyOn(console, 'warn').mockImplementation((text: string) => void said.push(text));
  });
  afterEach(() => vi.restoreAllMocks());

  it('has examples to try', () => expect(EXAMPLES.length).toBeGreaterThan(15));

  it.each(EXAMPLES)('and its schema take what %s has', (_, options) => {
    validate(options);
    expect(validate.errors ?? []).toEqual([]);
    readOptions({ $schema: '../docs/options.schema.json', ...(options as object) });
    expect(said.filter((text) => /unknown-option|bad-option/.test(text))).toEqual([]);
  });

  it.each([
    ['an option that there is not', { vendros: [] }, 'vendros'],
    ['a group’s option at the top', { 'policy.url': '/privacy' }, 'policy.url'],
    ['an option that a group has not', { cookie: { nam: 'x' } }, 'cookie.nam'],
    ['a choice that there is not', { regime: 'implied' }, 'regime ("implied")'],
    ['a number that is too large', { timeout: 60_001 }, 'timeout (60001)'],
    ['a text of another form', { region: 'japan' }, 'region ("japan")'],
    ['a day that there is not', { policy: { revisedAt: 'soon' } }, 'policy.revisedAt ("soon")'],
    ['no list', { allow: 'cdn.example' }, 'allow ("cdn.example")'],
    ['no text', { receipt: { url: 1 } }, 'receipt.url (1)'],
  ])('and its schema refuse %s', (_, options, subject) => {
    expect(validate(options)).toBe(false);
    readOptions(options);
    expect(said.find((text) => text.includes(subject))).toMatch(/unknown-option|bad-option/);
  });

  it('takes a polluted prototype’s rows for none', () => {
    readOptions(JSON.parse('{"constructor":1,"toString":2}'));
    expect(said.filter((text) => text.includes('unknown-option'))).toHaveLength(2);
  });

  it('names each attribute as it is read', () => {
    for (const [name] of listAttributes()) {
      const element = document.createElement('script');
      element.setAttribute(name, 'x');
      const [[first, value] = []] = Object.entries(readAttributes(element.dataset));
      const inner = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value as object)[0] : undefined;
      const path = (inner ? `${first}.${inner}` : first) as OptionPath;
      expect(optionTable[path]?.hasAttribute, `${name} → ${path}`).toBe(true);
    }
  });

  it('takes of switches and numbers what an attribute can say', () => {
    expect(['', 'true', 'false', true].map((value) => isValidOption(optionTable.lock, value))).not.toContain(false);
    expect([5, '5'].map((value) => isValidOption(optionTable['cookie.days'], value))).not.toContain(false);
    expect([0, -1, 396, 'many', null].map((value) => isValidOption(optionTable['cookie.days'], value))).not.toContain(
      true,
    );
  });
});
