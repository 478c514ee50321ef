import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { paintInFewColors } from '../../scripts/palettePng.mjs';
import type { Pictured, PicturedView, PictureLook } from '../../scripts/pictures.mjs';
import type { Look } from '../browser/accessibility/views.js';
import { SHOP, startSite } from '../browser/site.js';
import type { Browser, Page, Viewport, Visitor, VisitorOptions } from '../rig/driver.js';
import type { RigServer } from '../rig/server.js';
import { fontMarkup, serveFonts } from './fonts.js';
import { freeze, layOutExactly, settle } from './inPage.js';
import { WAYS } from './views.js';

/** Where pictures go that somebody has to look at. */
export const OUTPUT = fileURLToPath(new URL('../../build/visual/', import.meta.url));
mkdirSync(OUTPUT, { recursive: true });

const LOOKS: Readonly<Record<PictureLook, VisitorOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: true },
};

/** The shop, with its fonts. */
export const startPicturedSite = (): Promise<RigServer> => startSite([[new URL(SHOP).host, serveFonts]]);

/** Letters with their edges, on two sheets, and links: pictures have no more colours, so that all of them together stay small. */
export const COLORS = 8;

/** What a page has so that it looks the same on every machine, every day. */
const picturedLook = (language: Pictured): Look => ({
  language,
  theme: 'auto',
  before: `<script>(${freeze.toString()})()</script>`,
  head: `<meta name="color-scheme" content="light dark">${fontMarkup(language)}`,
});

/** What is seen of a page in a size and look. */
export interface Sight {
  readonly look: PictureLook;
  readonly size: Viewport;
  readonly top?: string | undefined;
}

/** The shorter side of a window that is no phone's. */
const PHONE = 480;

/** Has somebody for whom nothing moves open a view, to be seen in some sizes: by a finger where all of them are phones. */
export const openView = async (
  browser: Browser,
  server: RigServer,
  {
    view,
    language,
    sizes,
  }: { readonly view: PicturedView; readonly language: Pictured; readonly sizes: readonly Viewport[] },
): Promise<{ readonly page: Page; readonly visitor: Visitor }> => {
  // a finger cannot be put on or off a page that is open
  const touch = sizes.every(({ width, height }) => Math.min(width, height) < PHONE);
  const visitor = await browser.visitor({ reducedMotion: true, viewport: sizes[0]!, touch });
  const page = await visitor.page();
  await WAYS[view].open(page, server, picturedLook(language));
  await page.evaluate(layOutExactly);
  await page.atRest();
  return { page, visitor };
};

/** Takes a picture, leaves it at `path`, and gives it in few colours. */
export const takePicture = async (page: Page, path: string, { look, size, top = '' }: Sight): Promise<PNG> => {
  await page.resize(size);
  await page.prefer(LOOKS[look]);
  await page.evaluate(settle, top);
  await page.screenshot(path);
  const picture = PNG.sync.read(readFileSync(path));
  paintInFewColors(picture, COLORS);
  return picture;
};
