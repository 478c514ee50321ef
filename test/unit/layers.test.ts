// @vitest-environment node
/** The code map of ARCHITECTURE.md: whole, and what the linter enforces. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintRules, readLayers } from '../../scripts/layers.mjs';

const root = join(fileURLToPath(import.meta.url), '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const architecture = read('ARCHITECTURE.md');

describe('the code map', () => {
  it('has a row for every folder with code in it, and for every entry', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    // a language is a folder in that of all languages; generated lists are part of what they list
    const rows = readLayers(architecture).map(({ path }) => path);
    const folderOf = (file: string): string =>
      `src/${file.replace(/^(locales|vendors|signals)\/.*/, '$1/').replace(/[^/]+\.tsx?$/, (name, at) => (at ? '' : name))}`;
    // an entry in a folder may import more than its neighbours
    const places = files.map((file) => (rows.includes(`src/${file}`) ? `src/${file}` : folderOf(file)));
    expect([...rows].sort()).toEqual([...new Set(places)].sort());
  });

  it('is what the linter enforces', () => {
    const { plugins } = JSON.parse(read('.oxlintrc.json')) as { plugins: string[] };
    expect(JSON.parse(read('src/.oxlintrc.json'))).toEqual(lintRules(architecture, plugins));
  });

  it('lets imports go down only', () => {
    const row = (name: string, allowed: string): string => `| \`src/${name}/\` | something | ${allowed} |`;
    expect(() => lintRules([row('low', '–'), row('high', 'low')].join('\n'), [])).not.toThrow();
    expect(() => lintRules([row('high', 'low'), row('low', '–')].join('\n'), [])).toThrow(
      'src/high/ may not import "low"',
    );
  });
});
