// @ts-check
/** What nobody annotated: addresses of the declared vendors, and how a page's code comes to ask for them. */

/** An address of each vendor, as its own snippet loads it, and the host by which it is known. */
export const TRACKERS = [
  { purpose: 'analytics', host: 'google-analytics.com', url: 'https://www.google-analytics.com/analytics.js' },
  { purpose: 'advertising', host: 'googletagmanager.com', url: 'https://www.googletagmanager.com/gtag/js?id=AW-1' },
  { purpose: 'advertising', host: 'connect.facebook.net', url: 'https://connect.facebook.net/en_US/fbevents.js' },
  { purpose: 'functional', host: 'player.vimeo.com', url: 'https://player.vimeo.com/api/player.js' },
  { purpose: 'functional', host: 'youtube.com', url: 'https://www.youtube.com/iframe_api' },
  { purpose: 'social', host: 'platform.twitter.com', url: 'https://platform.twitter.com/widgets.js' },
];

/** They are sent into the page as text. */
export const WAYS = {
  created: [
    (/** @type {string} */ url) => document.head.append(Object.assign(document.createElement('script'), { src: url })),
  ],
  called: [
    (/** @type {string} */ url) => void fetch(`${url}&fetch`, { mode: 'no-cors' }).catch(() => {}),
    (/** @type {string} */ url) => void navigator.sendBeacon(`${url}&beacon`),
  ],
  pictured: [(/** @type {string} */ url) => void (new Image().src = url)],
};

/** As the page's own HTML has them. */
export const markedTrackers = TRACKERS.map(({ url }) => `<script src="${url}"></script>`).join('\n');

/** What starts them in one way: while the page is parsed, and again when `track` is called. @type {(way: keyof typeof WAYS) => string} */
export const startTrackers = (way) => `<script>
window.track = (moment) => {
  for (const url of ${JSON.stringify(TRACKERS.map(({ url }) => url))})
    for (const start of [${WAYS[way].join(', ')}]) start(url + (url.includes('?') ? '&' : '?') + 'at=' + moment);
};
track('parsing');
</script>`;
