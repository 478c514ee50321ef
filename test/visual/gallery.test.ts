/** The references are those that are taken, and docs/gallery.md shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { contactSheet, galleryPage, sheetFile, VIEWS } from '../../scripts/gallery.mjs';
import { pictureNames } from '../../scripts/pictures.mjs';
import { REFERENCES } from './pictures.js';

describe('the gallery', () => {
  it('has a reference for each picture, and none for another', () => {
    expect(readdirSync(REFERENCES).sort()).toEqual(
      pictureNames()
        .map((name) => `${name}.png`)
        .sort(),
    );
  });

  it('tells what there is: npm run visual -- --update', () => {
    expect(readFileSync('docs/gallery.md', 'utf8')).toBe(galleryPage());
  });

  it.each(VIEWS)('shows the references of %s', (view) => {
    const [made, kept] = [contactSheet(view), readFileSync(sheetFile(view))].map((file) => PNG.sync.read(file));
    // compressed alike or not
    expect([kept!.width, kept!.height, made!.data.equals(kept!.data)]).toEqual([made!.width, made!.height, true]);
  });
});
