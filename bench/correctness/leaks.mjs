// @ts-check
import { pause } from '../lab.mjs';
import { TRACKERS, WAYS } from '../trackers.mjs';
import { SETTLED, QUICK } from './check.mjs';
import { track } from './inPage.mjs';

const MOMENTS = 2;

/** What left for the vendors' own addresses. @type {(lab: import('../lab.mjs').Lab) => number} */
const countSent = (lab) => {
  const sent = lab.server.takeSent().filter(({ url }) => {
    const { hostname } = new URL(url);
    return TRACKERS.some(({ host }) => hostname.endsWith(host));
  });
  return new Set(sent.map(({ url }) => url)).size;
};

/** @type {(name: keyof typeof WAYS, title: string, about: string) => import('./check.mjs').Check} */
const createLeak = (name, title, about) => ({
  name,
  title: `Tags of declared vendors that nobody annotated, ${title}`,
  about: `${about} Each of six vendors’ own addresses, while the page is parsed and again when the banner stands: requests that the server has had before anything was answered. Who takes rules for addresses has one for each.`,
  rows: [
    {
      key: 'left',
      title: `trackers ${title}: requests that leave`,
      wanted: 'less',
      of: TRACKERS.length * WAYS[name].length * MOMENTS,
    },
  ],
  look: async (lab, peer) => {
    const visit = await lab.open(peer, { ...QUICK, setup: name, watch: true });
    await visit.go();
    await visit.banner();
    await visit.call(track, 'later');
    await pause(SETTLED);
    return { left: countSent(lab) };
  },
});

export const created = createLeak('created', 'by createElement', 'A script element that code puts into the page.');
export const called = createLeak('called', 'by fetch and sendBeacon', 'A call of each.');
export const pictured = createLeak('pictured', 'by new Image', 'A picture that is not in the page.');

/** @type {import('./check.mjs').Check} */
export const marked = {
  name: 'marked',
  title: 'Tags of declared vendors that nobody annotated, in the page’s HTML',
  about:
    'Six script elements in the body, one of each vendor: how many the server was asked for, and how many ran, before anything was answered.',
  rows: [
    { key: 'left', title: 'trackers in the page’s HTML: asked for', wanted: 'less', of: TRACKERS.length },
    { key: 'ran', title: 'trackers in the page’s HTML: run', wanted: 'less', of: TRACKERS.length },
  ],
  look: async (lab, peer) => {
    const visit = await lab.open(peer, { ...QUICK, tags: 'none', setup: 'marked', watch: true });
    await visit.go();
    await visit.banner();
    await pause(SETTLED);
    const ran = await visit.ran(TRACKERS.length, 0);
    return { left: countSent(lab), ran: ran.length };
  },
};
