// @vitest-environment node
/** The docs as a whole: docs/README.md names every page and for whom it is, and no link leads nowhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audienceLine, readDocsIndex } from '../../scripts/docsIndex.mjs';
import { readSignalNames } from '../../scripts/signalLists.mjs';
import { readSignalDocs } from '../../scripts/signalsPage.mjs';
import { readMarkdown } from '../../scripts/readMarkdown.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const docs = pagesIn('docs').filter((page) => page !== 'docs/README.md');
const rows = readDocsIndex(read('docs/README.md')).flatMap((group) => group.rows);
const rowOf = (page: string) => rows.find(({ target }) => join('docs', target) === page);

describe('docs/README.md', () => {
  it.each(docs)('has a row for %s, which says for whom it is under its title', (page) => {
    const row = rowOf(page);
    expect(row, `${page} needs a row in docs/README.md`).toBeDefined();
    const [title, line] = read(page).split('\n\n');
    expect(title).toMatch(/^# .+$/);
    expect(line).toBe(audienceLine(row!.audience));
  });

  it('has one row for a page, with a question that it answers', () => {
    expect(new Set(rows.map(({ target }) => target)).size).toBe(rows.length);
    for (const { title, answers } of rows) expect(answers, title).toMatch(/^[A-Z].*\?$/);
  });

  it('knows four kinds of readers', () => {
    const readers = ['site owners', 'developers', 'privacy officers', 'contributors'];
    for (const { title, audience } of rows)
      for (const reader of audience.split(' and ')) expect(readers, title).toContain(reader);
  });
});

describe('docs/signals/', () => {
  it('has a page for each signal, and none for another', () => {
    expect(pagesIn('docs/signals')).toEqual(readSignalNames().map((name) => join('docs/signals', `${name}.md`)));
  });

  it.each(readSignalNames())('says of %s who is told what, by which calls, and how that was tested', (name) => {
    const { title, audience, about, receiver } = readSignalDocs(name, read(`docs/signals/${name}.md`));
    expect(audience).toMatch(/^\*For (site owners and )?developers\.\*$/);
    for (const text of [title, about, receiver]) expect(text).toMatch(/^[^#|]{3,}$/);
  });
});

describe.each([
  ...pagesIn('.'),
  ...pagesIn('docs'),
  ...pagesIn('docs/signals'),
  ...pagesIn('adr'),
  'demo/README.md',
  'examples/README.md',
  'site/playground.md',
])('a link in %s', (page) => {
  // the site has its own pages beside README.md
  const folder = dirname(page).replace(/^site$/, '.');
  const links = readMarkdown(read(page)).links.filter(({ target }) => !/^[a-z]+:/.test(target));

  it('leads to a file, and to a heading in it', () => {
    for (const { target } of links) {
      const [path = '', anchor] = target.split('#');
      const file = path ? join(folder, path) : page;
      expect(existsSync(file), `${target}: no such file`).toBe(true);
      if (!anchor) continue;
      const anchors = readMarkdown(read(file)).sections.map((section) => section.anchor);
      expect(anchors, `${target}: no such heading`).toContain(anchor);
    }
  });
});
