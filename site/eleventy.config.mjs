/** Eleventy makes pages of what stands in the repository; nothing is written twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocsIndex } from '../scripts/docsIndex.mjs';
import { createAnchors } from '../scripts/readMarkdown.mjs';
import { collectPages, copyOf, pageFile, root, siteTarget } from './sitePages.mjs';

const { pages, files } = collectPages();

/** The navigation: the groups of docs/README.md. */
const groups = readDocsIndex(readFileSync(join(root, 'docs/README.md'), 'utf8')).map(({ title, rows }) => ({
  title,
  rows: rows.map((row) => ({
    title: row.title,
    file: pageFile(new URL(row.target, 'file:///docs/').pathname.slice(1)),
  })),
}));

const titleOf = ({ sections, path }) => sections[0]?.heading ?? path;

const searchEntries = () =>
  pages.flatMap((page) =>
    page.sections.map(({ heading, anchor, text }, index) => ({
      page: titleOf(page),
      heading,
      address: pageFile(page.path) + (index ? `#${anchor}` : ''),
      text,
    })),
  );

/** Anchors as GitHub gives them, links as the site has them, and tables that scroll by themselves. */
const amend = (markdown) => {
  markdown.core.ruler.push('sekisho', ({ tokens, env }) => {
    const nextAnchor = createAnchors();
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') {
        const words = tokens[index + 1].children.map(({ content }) => content).join('');
        token.attrSet('id', nextAnchor(words));
      }
      // an empty header names nothing, and is announced as one
      if (token.type === 'th_open' && !tokens[index + 1].content) {
        token.tag = 'td';
        tokens[index + 2].tag = 'td';
      }
      let target;
      for (const child of token.children ?? []) {
        if (child.type === 'link_open') {
          target = siteTarget(env.path, child.attrGet('href'));
          if (target) child.attrSet('href', target);
        }
        // a folder of the repository is nothing that the site has: its name stays
        if (child.type.startsWith('link_')) child.hidden = !target;
      }
    }
  });
  markdown.renderer.rules.table_open = () => '<div class="scrolls"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div>\n';
};

export default (eleventy) => {
  eleventy.setQuietMode(true);
  eleventy.amendLibrary('md', amend);
  eleventy.addPassthroughCopy({ static: '.' });
  eleventy.addPassthroughCopy({ '../llms.txt': 'llms.txt' });
  for (const file of files) eleventy.addPassthroughCopy({ [`../${file}`]: copyOf(file) });
  for (const page of pages) {
    const file = pageFile(page.path);
    eleventy.addTemplate(`pages/${file.replace(/\.html$/, '.md')}`, page.text, {
      layout: 'page.11ty.mjs',
      permalink: file,
      path: page.path,
      file,
      groups,
      title: titleOf(page),
      parts: page.sections.filter(({ level }) => level === 2),
    });
    // what llms.txt links to
    eleventy.addTemplate(`sources/${page.path}.11ty.js`, () => page.text, { permalink: page.path });
  }
  eleventy.addTemplate('search.11ty.js', () => JSON.stringify(searchEntries()), { permalink: 'search.json' });
  return {
    // every page is given above: the folder holds what is copied
    dir: { input: 'static', includes: '../_includes', output: '../build/site' },
    templateFormats: ['md', '11ty.js'],
    // braces in the docs are code, not templates
    markdownTemplateEngine: false,
  };
};
