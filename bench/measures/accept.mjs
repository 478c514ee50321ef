// @ts-check
import { readClick, watchClick } from '../inPage.mjs';
import { pause } from '../lab.mjs';
import { TAG_SETS } from '../tags.mjs';

/** What stands in for an interaction that was too short for the browser to report. */
const SHORTEST = 16;

/** @type {(name: string, tags: 'mixed20' | 'inline1000' | 'inline5000' | 'busy15', what: string) => import('./index.mjs').Measure} */
const createAccept = (name, tags, what) => ({
  name: `accept-${name}`,
  title: `Accepting, ${what}`,
  about: `A mouse comes, stays a moment and clicks “accept”, with ${what}, processor four times slower. Times since the click; interaction is the event timing that counts for INP (${SHORTEST} ms is the least it tells).`,
  columns: [
    { key: 'interaction', title: 'interaction', unit: 'ms' },
    { key: 'first', title: 'first tag', unit: 'ms' },
    { key: 'all', title: 'last tag', unit: 'ms' },
    { key: 'missing', title: 'tags that did not run', unit: '' },
  ],
  takes: ({ holdsTags }) => holdsTags,
  sample: async (lab, peer) => {
    const visit = await lab.open(peer, { tags, watch: true });
    await visit.go();
    const { x = 0, y = 0 } = await visit.banner();
    await visit.call(watchClick);
    await visit.moveTo(x, y);
    await pause(200);
    await visit.press(x, y);
    const { length } = TAG_SETS[tags];
    const ran = await visit.ran(length);
    await pause(300);
    const { clicked = NaN, interaction = SHORTEST } = await visit.call(readClick);
    return {
      interaction,
      first: (ran[0] ?? NaN) - clicked,
      // where some never run there is no last one
      all: ran.length < length ? NaN : (ran.at(-1) ?? NaN) - clicked,
      missing: length - ran.length,
    };
  },
});

export const acceptMixed = createAccept('20', 'mixed20', 'twenty tags of which ten are external');
export const acceptThousand = createAccept('1000', 'inline1000', '1,000 inline tags');
export const acceptFiveThousand = createAccept('5000', 'inline5000', '5,000 inline tags');
export const acceptBusy = createAccept('busy', 'busy15', 'fifteen inline tags that take 20 ms each');
