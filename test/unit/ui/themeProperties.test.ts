// @vitest-environment node
/** What a site can set of the look: docs/theming.md tells every property and part there is, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedStyles } from '../../../src/ui/placeholders/embedStyles.js';
import { preferencesStyles } from '../../../src/ui/preferences/preferencesStyles.js';
import { bannerStyles } from '../../../src/ui/shell/styles.js';
import { layoutStyles } from '../../../src/ui/layouts/layoutStyles.js';
import { reopenStyles } from '../../../src/ui/reopen/reopenStyles.js';
import { tcfStyles } from '../../../src/ui/tcf/tcfStyles.js';
import { BESIDE, COLOR_NAMES, UNDER_POINTER } from '../../../src/ui/theme/chooseColors.js';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/theming.md'), 'utf8');
const layouts = [...layoutStyles.values()].join('');
const styles = { bannerStyles, preferencesStyles, embedStyles, tcfStyles, layouts, reopenStyles };
const all = Object.values(styles).join('');

/** What the first cells of a table name. */
const cells = (title: string): Set<string> => {
  const section = page.split(/^## /m).find((text) => text.startsWith(title)) ?? '';
  return new Set([...section.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = '']) => cell.match(/[\w-]+/g) ?? []));
};

describe('docs/theming.md', () => {
  it('tells every custom property', () => {
    const used = new Set(all.match(/--sekisho-[a-z-]+/g));
    for (const name of COLOR_NAMES) used.add(`--sekisho-${name}`);
    expect(cells('Properties')).toEqual(used);
  });

  it('tells every part', () => {
    const files = readdirSync(join(root, 'src/ui'), { recursive: true, encoding: 'utf8' });
    const sources = files
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => readFileSync(join(root, 'src/ui', file), 'utf8'));
    const parts = sources.flatMap((source) =>
      [...source.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    // the answers of the banner are drawn in one line, the button that stays without Preact
    expect(cells('Parts')).toEqual(new Set([...parts, 'accept', 'reject', 'reopen']));
  });
});

/** The rules of a style sheet, those in media and container queries too. */
const rulesOf = (css: string): [selector: string, declarations: string[]][] =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => [
    selector.trim(),
    body
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean),
  ]);

/** What a page can name by a part, as it is selected in our sheets; the button that stays is the page's to place. */
const PART =
  /(\.(layer|banner|preferences|embed|button|quiet|done)|\[part\]|\.head \.link)(:(?!:backdrop)[\w:()[\]-]+)?$/;

describe.each(Object.entries(styles))('%s', (_, css) => {
  it('has nothing for a part, or for what has the focus, that a page could overrule by ::part()', () => {
    const ours = rulesOf(css).filter(([selectors]) =>
      selectors.split(',').some((selector) => PART.test(selector) || selector === ':focus-visible'),
    );
    expect(ours).not.toEqual([]);
    for (const [selector, declarations] of ours)
      for (const one of declarations) expect(`${selector} ${one}`).toMatch(/!important$/);
  });
});

it('nothing of a layer is left as the page has it', () => {
  const declared = rulesOf(bannerStyles).flatMap(([selector, body]) => (selector === '.layer' ? body : []));
  expect(declared).toContain('all:initial!important');
  // what `all` does not reset (CSS Cascade 5, 3.2)
  const others = rulesOf(bannerStyles).find(([selector]) => selector === '[part]');
  expect(others?.[1]).toEqual(['direction:inherit!important', 'unicode-bidi:isolate!important']);
});

it('what is measured is what the style sheets fade', () => {
  expect(bannerStyles).toContain(`.button:hover{opacity:${String(UNDER_POINTER).slice(1)}!important}`);
  expect(preferencesStyles).toContain(`.state,dt,summary{opacity:${String(BESIDE).slice(1)}}`);
  const faded = rulesOf(all).filter(([, body]) => body.some((one) => /^opacity:\.\d/.test(one)));
  expect(faded.map(([selector]) => selector)).toEqual(['.button:hover', '.state,dt,summary', '.switch:disabled']);
});
