import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDeadLinks } from '../../site/deadLinks.mjs';

let folder: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-links-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the links of a built site', () => {
  it('are dead where there is no file or no heading', () => {
    write('index.html', '<a class="x" href="docs/a.html">a</a><a href="docs/">folder</a><img alt="" src="no.png">');
    write(
      'docs/a.html',
      '<h1 id="one">1</h1><a href="#one">1</a><a href="../index.html#two">2</a><a href="b.html">b</a>',
    );
    expect(findDeadLinks(folder).sort()).toEqual([
      'docs/a.html: ../index.html#two has no such heading',
      'docs/a.html: b.html is not there',
      'index.html: docs/ is not there',
      'index.html: no.png is not there',
    ]);
  });

  it('may lead to other sites, from which nothing may be fetched', () => {
    write(
      'index.html',
      '<a href="https://example.com/">x</a><script src="https://example.com/x.js"></script><link rel="icon" href="//example.com/">',
    );
    expect(findDeadLinks(folder)).toEqual([
      'index.html: https://example.com/x.js is fetched from elsewhere',
      'index.html: //example.com/ is fetched from elsewhere',
    ]);
  });
});
