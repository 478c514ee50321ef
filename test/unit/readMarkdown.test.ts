// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../scripts/readMarkdown.mjs';

const anchorsOf = (text: string): string[] => readMarkdown(text).sections.map(({ anchor }) => anchor);

describe('a page in Markdown', () => {
  it('gives headings the anchors that GitHub gives them', () => {
    const text =
      '# Order, `document.write`\n## 外部送信 (JP)\n## It’s snake_case\n## [A link](b.md) & more\n## Twice\n## Twice';
    expect(anchorsOf(text)).toEqual([
      'order-documentwrite',
      '外部送信-jp',
      'its-snake_case',
      'a-link--more',
      'twice',
      'twice-1',
    ]);
  });

  it('takes nothing in code for a heading or a link', () => {
    const text =
      '# One\n\n```sh\n# no heading [no](link.md)\n```\n\n`[no](link.md)` [a `b`](c.md#d)\n\n````\n```\n# no\n````';
    expect(anchorsOf(text)).toEqual(['one']);
    expect(readMarkdown(text).links).toEqual([{ text: 'a b', target: 'c.md#d' }]);
  });

  it('finds pictures, and links in tables', () => {
    const { links } = readMarkdown('# One\n![A picture](a.png)\n| [`x`](#x) | [y](../y.md) |');
    expect(links.map(({ target }) => target)).toEqual(['a.png', '#x', '../y.md']);
  });

  it('gives the text of a section without marks', () => {
    const text =
      '# One\n\n*For all.* **Keep** `_ga_*` [this](a.md).\n\n| a | b |\n| --- | ---: |\n| c | d |\n<!-- no -->\n## Two';
    expect(readMarkdown(text).sections[0]!.text).toBe('For all. Keep _ga_* this. a b c d');
  });
});
