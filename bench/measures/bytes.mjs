// @ts-check
import { pause } from '../lab.mjs';
import { TAGS } from '../site.mjs';

/** @type {import('./index.mjs').Measure} */
export const bytes = {
  name: 'bytes',
  title: 'Bytes and requests',
  about:
    'Brotli, bodies of the answers, as the server sends them: files of a first visit until the banner stands, of a view by somebody who has granted everything whose browser has thrown them away, and what the page itself is longer than without an SDK (settings and the marks on twenty tags).',
  columns: [
    { key: 'first', title: 'files, first visit', unit: 'B' },
    { key: 'firstRequests', title: 'requests, first visit', unit: '' },
    { key: 'granted', title: 'files, returning', unit: 'B' },
    { key: 'grantedRequests', title: 'requests, returning', unit: '' },
    { key: 'page', title: 'page', unit: 'B', isOverZero: true },
  ],
  runs: 1,
  takes: () => true,
  sample: async (lab, peer) => {
    const first = await view(lab, peer, 'first');
    const granted = await view(lab, peer, 'granted');
    return {
      first: first.bytes,
      firstRequests: first.requests,
      granted: granted.bytes,
      grantedRequests: granted.requests,
      page: first.page,
    };
  },
};

/** @type {(lab: import('../lab.mjs').Lab, peer: import('../peers/peer.mjs').Peer, state: import('../site.mjs').State) => Promise<{ bytes: number, requests: number, page: number }>} */
const view = async (lab, peer, state) => {
  const visit = await lab.open(peer, { state, throttle: 1, isUncached: true });
  await visit.go();
  if (state === 'first' && peer.accept) await visit.shown(peer.accept);
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
