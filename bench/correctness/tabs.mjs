// @ts-check
import { placeOf } from '../inPage.mjs';
import { until } from '../lab.mjs';
import { TAG_SETS } from '../tags.mjs';
import { PATIENCE, QUICK } from './check.mjs';

const { length } = TAG_SETS.mixed20;

/** @type {import('./check.mjs').Check} */
export const tabs = {
  name: 'tabs',
  title: 'Two tabs',
  about: `The same page in two tabs, both asking. One is accepted; then the other is brought to the front: whether its banner goes within ${PATIENCE / 1000} s, and how many of its twenty tags run, without loading it again.`,
  rows: [
    { key: 'closed', title: 'an answer in one tab closes the banner in another', wanted: true },
    { key: 'ran', title: 'tags that run in another tab once accepted in one', wanted: 'more', of: length },
  ],
  look: async (lab, peer) => {
    const path = peer.accept ?? [];
    const one = await lab.open(peer, { ...QUICK, watch: true });
    await one.go();
    await one.banner();
    const other = await lab.open(peer, { ...QUICK, watch: true, isBeside: true });
    await other.go();
    await other.banner();
    await one.session.send('Page.bringToFront');
    await one.click(path);
    await one.gone(path);
    await one.ran(length, PATIENCE);
    await other.session.send('Page.bringToFront');
    const place = await until(
      () => other.call(placeOf, path),
      (is) => !is,
      PATIENCE,
    );
    const ran = await other.ran(length, PATIENCE);
    return { closed: !place, ran: ran.length };
  },
};
