/** Takes the pictures of a language, and compares them with those in `references/`. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodePalettePng } from '../../scripts/palettePng.mjs';
import { factsOf, looksOf, type Pictured, type PicturedView, pictureName } from '../../scripts/pictures.mjs';
import type { Browser } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { comparePictures, LIMIT } from './comparePictures.js';
import { COLORS, openView, OUTPUT, startPicturedSite, takePicture } from './takePicture.js';
import { WAYS } from './views.js';

const isUpdate = process.env.SEKISHO_UPDATE_PICTURES === '1';
export const REFERENCES = fileURLToPath(new URL('references/', import.meta.url));

/** Compares a picture that was taken with its reference; gives what is wrong with it, or nothing. */
const findWrong = (name: string, actual: PNG): string | undefined => {
  const file = join(REFERENCES, `${name}.png`);
  const expected = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
  const { differing, difference } = expected ? comparePictures(expected, actual) : { differing: Infinity };
  if (differing <= LIMIT) return undefined;
  if (isUpdate) {
    writeFileSync(file, encodePalettePng(actual, COLORS));
    return undefined;
  }
  if (!expected) return `${name}: there is no reference; build/visual/${name}.actual.png is what was taken`;
  writeFileSync(join(OUTPUT, `${name}.expected.png`), PNG.sync.write(expected));
  if (difference) writeFileSync(join(OUTPUT, `${name}.difference.png`), PNG.sync.write(difference));
  return `${name}: ${differing} pixels differ in one place; see build/visual/${name}.{expected,actual,difference}.png`;
};

/** Registers the tests of a language: one for each view, in every size and look. */
export const comparePicturesOf = (language: Pictured): void => {
  describe.each(enginesFor(['chromium'], 'how a page is drawn differs by engine; what is told apart is ours'))(
    `pictures of ${language} in %s`,
    (engine) => {
      let server: RigServer;
      let browser: Browser;
      beforeAll(async () => {
        server = await startPicturedSite();
        browser = await launch(engine, server);
      });
      afterAll(async () => {
        await browser.close();
        server.close();
      });

      it.each(Object.keys(WAYS) as PicturedView[])('are as before: %s', async (view) => {
        const { top, isDrawnBySize } = WAYS[view];
        const wrong: string[] = [];
        const { on } = factsOf(view);
        for (const sizes of isDrawnBySize ? on.map((size) => [size]) : [on]) {
          const { page, visitor } = await openView(browser, server, { view, language, sizes });
          for (const look of looksOf(view, language))
            for (const size of sizes) {
              const name = pictureName(view, language, size.width, look);
              const path = join(OUTPUT, `${name}.actual.png`);
              const found = findWrong(name, await takePicture(page, path, { look, size, top }));
              if (found) wrong.push(found);
              else rmSync(path);
            }
          await visitor.close();
        }
        expect(wrong).toEqual([]);
      });
    },
  );
};
