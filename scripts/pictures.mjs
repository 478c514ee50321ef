// @ts-check
/** Which pictures of the interface there are: each view in each language, size and look. `test/visual` takes them. */

/** Latin, long words, Japanese, right to left, and no spaces between words. */
export const PICTURED = /** @type {const} */ (['en', 'de', 'ja', 'ar', 'th']);

/** @typedef {(typeof PICTURED)[number]} Pictured */

export const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 800 },
  { width: 1280, height: 800 },
];

/** @typedef {'light' | 'dark' | 'forced'} PictureLook */

/** What each view is, for those who do not see the picture. */
export const PICTURED_VIEWS = /** @type {const} */ ({
  banner: 'the banner, which asks',
  reasons: 'the banner which asks again, where a policy has changed and the browser sends a signal',
  box: 'the banner as a box',
  center: 'the banner in the middle',
  sheet: 'the banner as a sheet',
  preferences: 'preferences, with a switch for each purpose and vendor',
  side: 'preferences at the side',
  vendor: 'preferences, with what is told about a vendor unfolded',
  rights: 'preferences, where they tell the decision and offer to withdraw it, to download it and to erase',
  reopen: 'the button that stays, once the visitor has decided',
  notice: 'the notice of a change of the policy',
  tcf: 'the banner where it asks by the framework of the IAB',
  placeholder: 'what stands in the place of a held film',
  disclosures: 'the disclosures of a privacy page, in the style of a page that has none',
});

/** @typedef {keyof typeof PICTURED_VIEWS} PicturedView */

/** Layouts of large windows: on a phone each of them is as without it, to the pixel (test/browser/layouts.test.ts). */
const LARGE = /** @type {readonly PicturedView[]} */ (['box', 'center', 'sheet', 'side']);

/** @param {PicturedView} view */
export const isLargeAlone = (view) => LARGE.includes(view);

/** @param {PicturedView} view */
export const sizesOf = (view) => (isLargeAlone(view) ? SIZES.slice(-1) : SIZES);

/** @param {Pictured} language @returns {readonly PictureLook[]} forced colours have no letters of their own: once will do */
export const looksOf = (language) => (language === 'en' ? ['light', 'dark', 'forced'] : ['light', 'dark']);

/**
 * @param {PicturedView} view
 * @param {Pictured} language
 * @param {number} width
 * @param {PictureLook} look
 */
export const pictureName = (view, language, width, look) => `${view}-${language}-${width}-${look}`;

/** The names of all pictures. */
export const pictureNames = () =>
  /** @type {PicturedView[]} */ (Object.keys(PICTURED_VIEWS)).flatMap((view) =>
    PICTURED.flatMap((language) =>
      looksOf(language).flatMap((look) => sizesOf(view).map(({ width }) => pictureName(view, language, width, look))),
    ),
  );
