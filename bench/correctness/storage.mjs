// @ts-check
import { TAG_SETS } from '../tags.mjs';
import { PATIENCE, QUICK, SETTLED } from './check.mjs';
import { blockStorage, denyStorage } from './inPage.mjs';

const { length } = TAG_SETS.mixed20;

/** @type {(name: string, title: string, about: string, refuse: () => void) => import('./check.mjs').Check} */
const createStorage = (name, title, about, refuse) => ({
  name,
  title: `A page on which ${title}`,
  about: `${about}: whether the banner is there, how many of twenty tags run without an answer, and how many once everything is accepted in it, on that page view.`,
  rows: [
    { key: 'banner', title: `${title}: the banner is there`, wanted: true },
    { key: 'held', title: `${title}: tags that run without an answer`, wanted: 'less', of: length },
    { key: 'released', title: `${title}: tags that run once accepted`, wanted: 'more', of: length },
  ],
  look: async (lab, peer) => {
    const visit = await lab.open(peer, { ...QUICK, watch: true, before: [refuse] });
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
});

export const blocked = createStorage(
  'blocked',
  'cookies and storage are blocked',
  'As Chromium blocks them: `document.cookie` stays empty, `localStorage` and `sessionStorage` throw a SecurityError',
  blockStorage,
);
export const sandboxed = createStorage(
  'sandboxed',
  'cookies throw too',
  'As in a sandboxed frame: `document.cookie`, too, throws a SecurityError whenever it is read or written',
  denyStorage,
);
