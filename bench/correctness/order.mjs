// @ts-check
import { until } from '../lab.mjs';
import { TAG_SETS } from '../tags.mjs';
import { QUICK } from './check.mjs';
import { readOrder } from './inPage.mjs';

/** How long a script may hold up those behind it, by any documentation, and some more. */
const LONGEST = 15_000;

/** Numbers of the tags that ran after everything was accepted. @type {(lab: import('../lab.mjs').Lab, peer: import('../peers/peer.mjs').Peer, tags: 'numbered20' | 'hanging6', count: number) => Promise<number[]>} */
const acceptAndRead = async (lab, peer, tags, count) => {
  const visit = await lab.open(peer, { ...QUICK, tags, watch: true });
  await visit.go();
  await visit.banner();
  await visit.click(peer.accept ?? []);
  return until(
    () => visit.call(readOrder),
    ({ length }) => length >= count,
    LONGEST,
  );
};

/** @type {import('./check.mjs').Check} */
export const order = {
  name: 'order',
  title: 'Released tags',
  about: `Twenty tags of six vendors, every second one external, whose answers come the sooner the further down the tag stands; after “accept”, in the order of the document, as the browser runs them. And six tags of which the second is external and never answered: whether the other five run within ${LONGEST / 1000} s.`,
  rows: [
    { key: 'inOrder', title: 'tags run in document order', wanted: true },
    { key: 'ran', title: 'tags that run although one of six hangs', wanted: 'more', of: 5 },
  ],
  look: async (lab, peer) => {
    const { length } = TAG_SETS.numbered20;
    const ran = await acceptAndRead(lab, peer, 'numbered20', length);
    const behind = await acceptAndRead(lab, peer, 'hanging6', 5);
    return { inOrder: ran.length === length && ran.every((n, place) => n === place), ran: behind.length };
  },
};
