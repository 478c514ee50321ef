// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sealRows } from '../browser/pages/sealWays.js';

it('docs/guarantees.md says of each seal what the browser test expects', () => {
  const text = readFileSync(new URL('../../docs/guarantees.md', import.meta.url), 'utf8');
  const head = '| what asks the vendor | policy | service worker |\n| --- | --- | --- |\n';
  const [, table = ''] = text.split(head);
  expect(table.split('\n\n')[0]!.split('\n')).toEqual(sealRows());
});
