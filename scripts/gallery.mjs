// @ts-check
/**
 * Contact sheets of the pictures in test/visual/references, and the page that shows them: docs/gallery.md.
 * `node scripts/gallery.mjs` writes them; `npm run visual -- --update` does so once the pictures are renewed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { audienceLine, readDocsIndex } from './docsIndex.mjs';
import { encodePalettePng } from './palettePng.mjs';
import { isLargeAlone, PICTURED, PICTURED_VIEWS, pictureName } from './pictures.mjs';

/** @typedef {import('./pictures.mjs').PicturedView} PicturedView */
/** @typedef {import('./palettePng.mjs').Picture} Picture */

const root = fileURLToPath(new URL('..', import.meta.url));
const GAP = 12;
const GREY = 0x80;
const COLORS = 12;

const NAMES = { en: 'English', de: 'German', ja: 'Japanese', ar: 'Arabic', th: 'Thai' };
/** Of the desktop there is room for so many. */
const ON_DESKTOP = /** @type {const} */ (['en', 'ja', 'ar']);

/** @param {PicturedView} view @returns {{ shrink: number, names: string[] }[]} the rows of its sheet */
const rowsOf = (view) => {
  const large = (/** @type {'light' | 'dark'} */ look) => ({
    shrink: 4,
    names: ON_DESKTOP.map((language) => pictureName(view, language, 1280, look)),
  });
  if (isLargeAlone(view)) return [large('light'), large('dark')];
  const small = (/** @type {'light' | 'dark'} */ look) => ({
    shrink: 2,
    names: PICTURED.map((language) => pictureName(view, language, 390, look)),
  });
  return [small('light'), small('dark'), large('light')];
};

/** @param {Picture} picture @param {number} by @returns {Picture} each pixel the mean of a square of them */
const shrink = (picture, by) => {
  const width = Math.floor(picture.width / by);
  const height = Math.floor(picture.height / by);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    for (let channel = 0; channel < 3; channel += 1) {
      let sum = 0;
      for (let y = 0; y < by; y += 1)
        for (let x = 0; x < by; x += 1) {
          const from = (Math.floor(at / width) * by + y) * picture.width + (at % width) * by + x;
          sum += picture.data[from * 4 + channel] ?? 0;
        }
      data[at * 4 + channel] = Math.round(sum / by ** 2);
    }
  return { width, height, data };
};

/** @param {Picture[][]} rows @returns {Picture} */
const lay = (rows) => {
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width + GAP, GAP));
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)) + GAP);
  const width = Math.max(...widths);
  const height = heights.reduce((sum, one) => sum + one, GAP);
  const data = new Uint8Array(width * height * 4).fill(GREY);
  let top = GAP;
  for (const [index, row] of rows.entries()) {
    let left = GAP;
    for (const picture of row) {
      for (let y = 0; y < picture.height; y += 1) {
        const from = y * picture.width * 4;
        data.set(picture.data.subarray(from, from + picture.width * 4), ((top + y) * width + left) * 4);
      }
      left += picture.width + GAP;
    }
    top += heights[index] ?? 0;
  }
  return { width, height, data };
};

/** @param {PicturedView} view @returns {Buffer} its contact sheet, as a file */
export const contactSheet = (view) => {
  const read = (/** @type {string} */ name) =>
    PNG.sync.read(readFileSync(join(root, 'test/visual/references', `${name}.png`)));
  const rows = rowsOf(view).map(({ names, shrink: by }) => names.map((name) => shrink(read(name), by)));
  return encodePalettePng(lay(rows), COLORS);
};

/** @param {PicturedView} view */
export const sheetFile = (view) => `docs/images/gallery-${view}.png`;

export const VIEWS = /** @type {PicturedView[]} */ (Object.keys(PICTURED_VIEWS));

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
const languages = PICTURED.map((language) => NAMES[language]);
const listed = `${languages.slice(0, -1).join(', ')} and ${languages[languages.length - 1]}`;

/** The text of docs/gallery.md. */
export const galleryPage = () => {
  const rows = readDocsIndex(readFileSync(join(root, 'docs/README.md'), 'utf8')).flatMap((group) => group.rows);
  const audience = rows.find(({ target }) => target === 'gallery.md')?.audience ?? '';
  const onDesktop = ON_DESKTOP.map((language) => NAMES[language]).join(', ');
  return [
    '# Gallery\n',
    `${audienceLine(audience)}\n`,
    `Each sheet shows one view, from left to right in ${listed}: on a phone of 390 × 800 in light and below that`,
    `in dark colours, and then on a window of 1280 × 800 in ${onDesktop}. They are made from the pictures that the suite`,
    '`visual` compares with what Chromium draws now, in `test/visual/references/`, where they stand in full size, at 320 pixels, too,',
    'and in English under forced colours. What stands so in large windows alone is shown there, in light and dark colours. The letters are those of Noto Sans, which the pictures bring along: on a site they are the',
    'visitor’s own, or yours by `--sekisho-font`.',
    ...VIEWS.map((view) => {
      const about = PICTURED_VIEWS[view];
      const where = isLargeAlone(view)
        ? `on a desktop in ${onDesktop}, in light and dark colours`
        : `in ${listed}, on a phone in light and dark colours, and on a desktop in ${onDesktop}`;
      const alt = `${capital(about)}: ${where}`;
      return `\n## ${capital(view === 'tcf' ? 'TCF' : view)}\n\n${capital(about)}.\n\n![${alt}](${sheetFile(view).replace('docs/', '')})`;
    }),
    '',
  ].join('\n');
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const view of VIEWS) writeFileSync(join(root, sheetFile(view)), contactSheet(view));
  writeFileSync(join(root, 'docs/gallery.md'), galleryPage());
}
