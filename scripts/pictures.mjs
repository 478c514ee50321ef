// @ts-check
/** Which pictures of the interface there are: each view in each language, size and look. `test/visual` takes them. */

/** Latin, long words, Japanese, right to left, and no spaces between words. */
export const PICTURED = /** @type {const} */ (['en', 'de', 'ja', 'ar', 'th']);

/** @typedef {(typeof PICTURED)[number]} Pictured */
/** @typedef {{ readonly width: number, readonly height: number }} PictureSize */

const SMALL = { width: 320, height: 640 };
export const PHONE = { width: 390, height: 800 };
/** A phone that is held sideways. */
export const LYING = { width: 844, height: 390 };
export const DESKTOP = { width: 1280, height: 800 };

const EVERYWHERE = [SMALL, PHONE, DESKTOP];

/** @typedef {'light' | 'dark' | 'forced'} PictureLook */

/**
 * What each view is, for those who do not see the picture, and on which windows it is taken. A `part` says more of what is
 * pictured in dark in every language besides: dark in English tells of its colours. What is `plain` has those of the page.
 * Layouts of large windows have no other: on a phone each is as without it, to the pixel (test/browser/layouts.test.ts).
 *
 * @satisfies {Record<string, { about: string, on: readonly PictureSize[], kind?: 'part' | 'plain' }>}
 */
export const PICTURED_VIEWS = {
  banner: { about: 'the banner, which asks', on: [SMALL, PHONE, LYING, DESKTOP] },
  reasons: {
    about: 'the banner which asks again, where a policy has changed and the browser sends a signal',
    on: EVERYWHERE,
  },
  contradicted: {
    about: 'the banner which asks whether what was allowed still counts, where the browser signals against it now',
    on: [PHONE],
    kind: 'part',
  },
  told: { about: 'the banner of California, where the browser’s signal is honoured', on: [PHONE], kind: 'part' },
  abroad: {
    about: 'the banner of Japan, which tells to which countries data goes, and who links it to a person',
    on: [PHONE],
    kind: 'part',
  },
  failed: { about: 'the banner, where preferences could not be loaded', on: [PHONE], kind: 'part' },
  box: { about: 'the banner as a box', on: [DESKTOP] },
  center: { about: 'the banner in the middle', on: [DESKTOP] },
  sheet: { about: 'the banner as a sheet', on: [DESKTOP] },
  preferences: {
    about: 'preferences, with a switch for each purpose and vendor',
    on: [SMALL, PHONE, LYING, DESKTOP],
  },
  side: { about: 'preferences at the side', on: [DESKTOP] },
  vendor: { about: 'preferences, with what is told about a vendor unfolded', on: EVERYWHERE },
  partly: {
    about: 'preferences, where a signal has each switch of a purpose asked for by itself, and one of them is on',
    on: [PHONE],
    kind: 'part',
  },
  minor: { about: 'preferences of somebody who may not allow all by themselves', on: [PHONE], kind: 'part' },
  sale: {
    about: 'preferences of California, with the opt-out of sale and sharing, where the browser’s signal is honoured',
    on: [PHONE],
    kind: 'part',
  },
  'opt-out': { about: 'preferences, at the pages where visitors opt out', on: [PHONE], kind: 'part' },
  rights: {
    about: 'preferences, where they tell the decision and offer to withdraw it, to download it and to erase',
    on: EVERYWHERE,
  },
  erased: { about: 'preferences, once all was erased', on: [PHONE], kind: 'part' },
  requests: { about: 'preferences, with what visitors can ask of the site unfolded', on: [PHONE], kind: 'part' },
  reopen: { about: 'the button that stays, once the visitor has decided', on: EVERYWHERE },
  notice: { about: 'the notice of a change of the policy', on: EVERYWHERE },
  tcf: { about: 'the banner where it asks by the framework of the IAB', on: EVERYWHERE },
  purposes: {
    about: 'preferences, with a switch for each purpose of the framework of the IAB',
    on: [PHONE],
    kind: 'part',
  },
  company: { about: 'preferences, with what the IAB’s list tells of a company unfolded', on: [PHONE], kind: 'part' },
  placeholder: { about: 'what stands in the place of a held film', on: EVERYWHERE },
  frames: {
    about:
      'what stands in the place of frames of nobody who is named, of little room, of links, and of parts of a page',
    on: [DESKTOP],
    kind: 'part',
  },
  choices: {
    about: 'California’s link to the visitor’s choices, where the browser’s signal is honoured',
    on: [SMALL],
    kind: 'part',
  },
  disclosures: { about: 'the disclosures of a privacy page, in the style of a page that has none', on: EVERYWHERE },
  service: { about: 'the disclosures of a privacy page, at a service', on: [PHONE], kind: 'plain' },
  transmission: { about: 'the external-transmission table of Japan', on: [PHONE], kind: 'plain' },
  list: { about: 'what a privacy page tells of companies by the IAB’s list', on: [PHONE], kind: 'plain' },
};

/** @typedef {keyof typeof PICTURED_VIEWS} PicturedView */
/** @typedef {{ about: string, on: readonly PictureSize[], kind?: 'part' | 'plain' }} ViewFacts */

/** @param {PicturedView} view @returns {ViewFacts} */
export const factsOf = (view) => PICTURED_VIEWS[view];

/**
 * @param {PicturedView} view
 * @param {Pictured} language
 * @returns {readonly PictureLook[]} forced colours have no letters of their own: once will do
 */
export const looksOf = (view, language) => {
  const { kind } = factsOf(view);
  if (kind === 'plain' || (kind === 'part' && language !== 'en')) return ['light'];
  return language === 'en' ? ['light', 'dark', 'forced'] : ['light', 'dark'];
};

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
      looksOf(view, language).flatMap((look) =>
        factsOf(view).on.map(({ width }) => pictureName(view, language, width, look)),
      ),
    ),
  );
