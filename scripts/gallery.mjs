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
import { DESKTOP, factsOf, looksOf, PHONE, PICTURED, PICTURED_VIEWS, pictureName } from './pictures.mjs';

/** @typedef {import('./pictures.mjs').PicturedView} PicturedView */
/** @typedef {import('./palettePng.mjs').Picture} Picture */

const root = fileURLToPath(new URL('..', import.meta.url));
const GAP = 12;
const GREY = 0x80;
const COLORS = 12;

const NAMES = { en: 'English', de: 'German', ja: 'Japanese', ar: 'Arabic', th: 'Thai' };
/** Of wide windows there is room for so many. */
const OF_WIDE = /** @type {const} */ (['en', 'ja', 'ar']);

/** @typedef {import('./pictures.mjs').PictureLook} PictureLook */
/** @typedef {import('./pictures.mjs').PictureSize} PictureSize */

/** How a picture of a window is shrunk: a wide one more. @param {PictureSize} size */
const shrinkOf = ({ width }) => (width > 1000 ? 4 : width > 500 ? 3 : 2);

/** Whether nothing but large windows shows it so. @param {PicturedView} view */
const isLargeAlone = (view) => factsOf(view).on.every((size) => size === DESKTOP);

/** The windows that a sheet shows: the smallest one only where there is no other. @param {PicturedView} view */
const windowsOf = (view) => {
  const { on } = factsOf(view);
  return on.length > 1 ? on.filter(({ width }) => width >= PHONE.width) : on;
};

/** @param {PicturedView} view @returns {{ shrink: number, names: string[] }[]} the rows of its sheet */
const rowsOf = (view) => {
  const { kind } = factsOf(view);
  const windows = windowsOf(view);
  return windows.flatMap((size, index) => {
    const languages = size.width > 500 ? OF_WIDE : PICTURED;
    /** @param {PictureLook[]} looks @param {readonly (typeof PICTURED)[number][]} [shown] */
    const row = (looks, shown = languages) => ({
      shrink: shrinkOf(size),
      names: looks.flatMap((look) =>
        shown.flatMap((language) =>
          looksOf(view, language).includes(look) ? [pictureName(view, language, size.width, look)] : [],
        ),
      ),
    });
    if (kind === 'part') return [row(['light']), row(['dark', 'forced'], ['en'])];
    // what a further window shows in dark is no other than in the first
    return kind === 'plain' || index ? [row(['light'])] : [row(['light']), row(['dark'])];
  });
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
/** @param {readonly (typeof PICTURED)[number][]} languages */
const list = (languages) => {
  const names = languages.map((language) => NAMES[language]);
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
};

/** What a sheet shows, for those who do not see it. @param {PicturedView} view */
const describe = (view) => {
  const { kind, on } = factsOf(view);
  const where = isLargeAlone(view) ? `on a desktop in ${list(OF_WIDE)}` : `on a phone in ${list(PICTURED)}`;
  if (kind === 'plain') return where;
  if (kind === 'part') return `${where}, and below in English in dark and in forced colours`;
  if (on.length === 1) return `${where}, in light and dark colours`;
  const lying = on.length > 3 ? 'on a phone that lies, and ' : '';
  return `${where}, in light and dark colours, and ${lying}on a desktop in ${list(OF_WIDE)}`;
};

/** The text of docs/gallery.md. */
export const galleryPage = () => {
  const rows = readDocsIndex(readFileSync(join(root, 'docs/README.md'), 'utf8')).flatMap((group) => group.rows);
  const audience = rows.find(({ target }) => target === 'gallery.md')?.audience ?? '';
  return [
    '# Gallery\n',
    `${audienceLine(audience)}\n`,
    `Each sheet shows one view, from left to right in ${list(PICTURED)}: on a phone of 390 × 800 in light and below that`,
    `in dark colours, and then on a window of 1280 × 800 in ${list(OF_WIDE)}. They are made from the pictures that the suite`,
    '`visual` compares with what Chromium draws now, in `test/visual/references/`, where they stand in full size, at 320 pixels, too,',
    'and in English under forced colours. What stands so in large windows alone is shown there; of what is a part of another view,',
    'dark and forced colours are shown in English. The letters are those of Noto Sans, which the pictures bring along: on a site they are the',
    'visitor’s own, or yours by `--sekisho-font`.',
    ...VIEWS.map((view) => {
      const about = capital(factsOf(view).about);
      const file = sheetFile(view).replace('docs/', '');
      return `\n## ${capital(view === 'tcf' ? 'TCF' : view)}\n\n${about}.\n\n![${about}: ${describe(view)}](${file})`;
    }),
    '',
  ].join('\n');
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const view of VIEWS) writeFileSync(join(root, sheetFile(view)), contactSheet(view));
  writeFileSync(join(root, 'docs/gallery.md'), galleryPage());
}
