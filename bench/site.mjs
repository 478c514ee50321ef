// @ts-check
/** The page that every peer is measured on: what it asks for, the tags it holds, and its own content. */

/** Four purposes and the six vendors behind them. */
export const PURPOSES = /** @type {const} */ (['functional', 'social', 'analytics', 'advertising']);
export const VENDORS = /** @type {const} */ ([
  { id: 'google-analytics', name: 'Google Analytics', purpose: 'analytics' },
  { id: 'google-ads', name: 'Google Ads', purpose: 'advertising' },
  { id: 'meta-pixel', name: 'Meta Pixel', purpose: 'advertising' },
  { id: 'vimeo', name: 'Vimeo', purpose: 'functional' },
  { id: 'youtube', name: 'YouTube', purpose: 'functional' },
  { id: 'x', name: 'X', purpose: 'social' },
]);

export const SITE = 'https://site.example';
export const TAGS = 'https://tags.example';

/**
 * A script of a vendor: inline with `code`, or from the tags' own host with `src`.
 * @typedef {{ vendor: string, purpose: string, code: string, src?: undefined } | { vendor: string, purpose: string, src: string, code?: undefined }} Tag
 */

/** What every tag does: it notes when it ran. */
export const TAG_CODE = '(window.ran ||= []).push(performance.now())';

/** @type {(n: number, isInline: boolean) => Tag} */
const createTag = (n, isInline) => {
  const { id: vendor, purpose } = VENDORS[n % VENDORS.length] ?? VENDORS[0];
  return isInline ? { vendor, purpose, code: TAG_CODE } : { vendor, purpose, src: `${TAGS}/tag-${n}.js` };
};

/** Sets of tags, by name: twenty of which ten are external, as on a page, and many inline ones. */
export const TAG_SETS = {
  none: [],
  mixed20: Array.from({ length: 20 }, (_, n) => createTag(n, n % 2 === 0)),
  inline1000: Array.from({ length: 1000 }, (_, n) => createTag(n, true)),
  inline5000: Array.from({ length: 5000 }, (_, n) => createTag(n, true)),
};

/** @type {(tag: Tag) => string} The tag as one writes it without any SDK. */
export const plainTag = ({ src, code }) => (src ? `<script src="${src}"></script>` : `<script>${code}</script>`);

/** @type {(tag: Tag) => string} The tag as nobody ever starts it. */
export const inertTag = ({ src, code }) =>
  src ? `<script type="text/plain" data-src="${src}"></script>` : `<script type="text/plain">${code}</script>`;

/**
 * What the visitor has answered before the page is opened.
 * @typedef {'first' | 'granted' | 'denied'} State
 */

/**
 * Tags beside an SDK that holds none, as the site itself writes them: there for whoever has granted.
 * @type {(tags: readonly Tag[], state: State) => string}
 */
export const tagsBySite = (tags, state) => tags.map(state === 'granted' ? plainTag : inertTag).join('\n');

const SENTENCE =
  'The road over the pass was closed at sunset, and whoever came late waited for the morning at the inn. ';
const CONTENT = Array.from(
  { length: 20 },
  (_, n) => `<section><h2>Station ${n + 1}</h2><p>${SENTENCE.repeat(4)}</p></section>`,
).join('\n');

/** @type {(parts: { head: string, body: string }) => string} */
export const renderPage = ({ head, body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The old road</title>
<link rel="icon" href="data:,">
${head}
<style>body{font:16px/1.5 sans-serif;max-width:40em;margin:2em auto}</style>
</head>
<body>
<h1>The old road</h1>
${CONTENT}
<div id="list" hidden></div>
${body}
</body>
</html>`;
