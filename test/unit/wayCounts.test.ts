// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPLACEMENTS, WAYS } from '../browser/pages/ways.js';

it.each(['README.md', 'docs/guarantees.md'])('%s tells how many ways the guard was tried by', (file) => {
  const [, told] = /(\d+) ways/.exec(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')) ?? [];
  expect(Number(told)).toBe(Object.keys({ ...WAYS, ...REPLACEMENTS }).length);
});
