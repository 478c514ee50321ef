// @vitest-environment node
/** ARCHITECTURE.md walks through the code by names of files and exports: each is there, and is imported by a file of the walk. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const [, text = ''] = /## Two walks([^]*?)\n## /.exec(read('ARCHITECTURE.md')) ?? [];
const walks = text.split(/^(?=From )/m).slice(1);

/** What the walk names, in its order: an export with its file, or a file alone. */
const stepsOf = (walk: string): { name: string | undefined; file: string }[] =>
  [...walk.matchAll(/(?:`(\w+)`\s+\()?`(src\/[\w/.]+)`/g)].map(([, name, file]) => ({ name, file: file! }));

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/from '(\.[^']+)\.js'/g)].map(([, path]) => join(dirname(file), path!));

it('has two walks of several steps', () => {
  expect(walks.map((walk) => stepsOf(walk).length)).toEqual([12, 12]);
});

describe.each(walks.map((walk) => [walk.split('\n')[0]!, stepsOf(walk)] as const))('%s', (_, steps) => {
  it.each(steps)('$name in $file', ({ name, file }) => {
    if (name) expect(read(file)).toMatch(new RegExp(`export (const|function) ${name}\\b`));
    const before = steps.slice(
      0,
      steps.findIndex((step) => step.file === file),
    );
    const isReached = before.some((step) => importsOf(step.file).includes(file.replace(/\.tsx?$/, '')));
    // the first of a walk, and what stands behind the port, which the interface may not import
    const isStart = !before.length || (file === 'src/consent/startConsent.ts' && before[0]!.file.startsWith('src/ui/'));
    expect(isReached || isStart).toBe(true);
  });
});
