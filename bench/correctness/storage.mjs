// @ts-check
import { TAG_SETS } from '../tags.mjs';
import { PATIENCE, QUICK, SETTLED } from './check.mjs';
import { blockStorage } from './inPage.mjs';

const { length } = TAG_SETS.mixed20;

/** @type {import('./check.mjs').Check} */
export const storage = {
  name: 'storage',
  title: 'A browser that refuses cookies and storage',
  about:
    '`document.cookie`, `localStorage` and `sessionStorage` throw a SecurityError whenever they are touched: whether the banner is there, how many of twenty tags run without an answer, and how many once everything is accepted in it, on that page view.',
  rows: [
    { key: 'banner', title: 'cookies and storage refused: the banner is there', wanted: true },
    { key: 'held', title: 'cookies and storage refused: tags that run without an answer', wanted: 'less', of: length },
    { key: 'released', title: 'cookies and storage refused: tags that run once accepted', wanted: 'more', of: length },
  ],
  look: async (lab, peer) => {
    const visit = await lab.open(peer, { ...QUICK, watch: true, before: [blockStorage] });
    await visit.go();
    const banner = await visit.banner(PATIENCE).then(
      () => true,
      () => false,
    );
    const held = await visit.ran(1, SETTLED);
    if (banner) await visit.click(peer.accept ?? []);
    const released = await visit.ran(length, PATIENCE);
    return { banner, held: held.length, released: released.length };
  },
};
