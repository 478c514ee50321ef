// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../libraries/catalogue.js';
import { KNOWN } from '../libraries/differences.js';
import { renderDocument } from '../libraries/renderDocument.js';

describe('the libraries that are tried', () => {
  it('are those that have a case', () => {
    const cases = readdirSync('test/libraries/cases').map((file) => file.replace(/\.tsx?$/, ''));
    expect(Object.keys(CATALOGUE).sort()).toEqual(cases.sort());
  });

  it('are those in whose behaviour differences are known', () => {
    expect(KNOWN.filter(({ library }) => !CATALOGUE[library])).toEqual([]);
  });

  it('stand in docs/libraries.md, with their versions and differences: `npx vitest run -u` writes it', async () => {
    await expect(renderDocument()).toMatchFileSnapshot('../../docs/libraries.md');
  });
});
