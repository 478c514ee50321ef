// @ts-check
import { pause } from '../lab.mjs';
import { TAGS } from '../site.mjs';

/** @type {(options: { name: string, what: string, about: string, setup: keyof typeof import('../setups.mjs').SETUPS, tags: keyof typeof import('../tags.mjs').TAG_SETS, takes?: import('./index.mjs').Measure['takes'] }) => import('./index.mjs').Measure} */
const createBytes = ({ name, what, about, setup, tags, takes = () => true }) => ({
  name,
  title: `Bytes and requests, ${what}`,
  about: `${about} Brotli, bodies of the answers, as the server sends them: files of a first visit until the banner stands, of a view by somebody who has granted everything whose browser has thrown them away, and what the page itself is longer than without an SDK (settings and the marks on twenty tags).`,
  columns: [
    { key: 'first', title: 'files, first visit', unit: 'B' },
    { key: 'firstRequests', title: 'requests, first visit', unit: '' },
    { key: 'granted', title: 'files, returning', unit: 'B' },
    { key: 'grantedRequests', title: 'requests, returning', unit: '' },
    { key: 'page', title: 'page', unit: 'B', isOverZero: true },
  ],
  runs: 1,
  takes,
  sample: async (lab, peer) => {
    const first = await view(lab, peer, { state: 'first', setup, tags });
    const granted = await view(lab, peer, { state: 'granted', setup, tags });
    return {
      first: first.bytes,
      firstRequests: first.requests,
      granted: granted.bytes,
      grantedRequests: granted.requests,
      page: first.page,
    };
  },
});

/** @type {(lab: import('../lab.mjs').Lab, peer: import('../peers/peer.mjs').Peer, options: import('../lab.mjs').VisitOptions) => Promise<{ bytes: number, requests: number, page: number }>} */
const view = async (lab, peer, options) => {
  const visit = await lab.open(peer, { ...options, throttle: 1, isUncached: true });
  await visit.go();
  if (options.state === 'first' && peer.accept) await visit.shown(peer.accept);
  await pause(1000);
  const sent = lab.server.takeSent();
  const isPage = /** @type {(sent: { url: string }) => boolean} */ (({ url }) => url.includes('/page/'));
  const files = sent.filter((one) => !isPage(one) && !one.url.startsWith(TAGS));
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: files.length,
    page: sent.find(isPage)?.bytes ?? NaN,
  };
};

export const bytes = createBytes({
  name: 'bytes',
  what: 'a vendor beyond Sekisho’s core set',
  about: 'Six vendors, for one of which Sekisho needs a file of its own, as in all that follows.',
  setup: 'usual',
  tags: 'mixed20',
});

export const bytesCore = createBytes({
  name: 'bytes-core',
  what: 'vendors of Sekisho’s core set',
  about: 'The five vendors without that one.',
  setup: 'core',
  tags: 'core20',
});

export const bytesJapanese = createBytes({
  name: 'bytes-japanese',
  what: 'in Japanese',
  about:
    'The six vendors, on a page in Japanese, with those that have Japanese texts or take the site’s: Orejime and Klaro have none.',
  setup: 'japanese',
  tags: 'mixed20',
  takes: ({ name, isJapanese }) => Boolean(isJapanese) || name === 'zero',
});
