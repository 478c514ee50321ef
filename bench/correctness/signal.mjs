// @ts-check
import { until } from '../lab.mjs';
import { TAG_SETS } from '../tags.mjs';
import { PATIENCE, QUICK, SETTLED } from './check.mjs';
import { describeBanner, readOrder, setSignal } from './inPage.mjs';

const { length } = TAG_SETS.numbered20;
/** Numbers of the tags whose purpose is advertising: what the signal is about, by every reading of it. */
const ADVERTISING = TAG_SETS.numbered20.flatMap(({ purpose }, n) => (purpose === 'advertising' ? [n] : []));

/** @type {(ran: readonly number[]) => number} */
const countAdvertising = (ran) => ran.filter((n) => ADVERTISING.includes(n)).length;

/** @type {import('./check.mjs').Check} */
export const signal = {
  name: 'signal',
  title: 'Global Privacy Control',
  about:
    'A first visit of a browser that sends it, where tags wait for an answer (opt-in) and where they run unless refused (opt-out), set up so that it is heeded where there is an option for that: how many of the tags for advertising, of twenty, run without an answer, and whether the banner has other words than without the signal.',
  rows: [
    {
      key: 'optIn',
      title: 'Global Privacy Control, opt-in: advertising tags that run',
      wanted: 'less',
      of: ADVERTISING.length,
    },
    { key: 'optInSaid', title: 'Global Privacy Control, opt-in: the banner says something of it', wanted: true },
    {
      key: 'optOut',
      title: 'Global Privacy Control, opt-out: advertising tags that run',
      wanted: 'less',
      of: ADVERTISING.length,
    },
    { key: 'optOutSaid', title: 'Global Privacy Control, opt-out: the banner says something of it', wanted: true },
  ],
  look: async (lab, peer) => {
    /** @type {(setup: 'usual' | 'optOut', isSent: boolean) => Promise<{ ran: number[], words: string }>} */
    const view = async (setup, isSent) => {
      const visit = await lab.open(peer, { ...QUICK, tags: 'numbered20', setup, before: isSent ? [setSignal] : [] });
      await visit.go();
      const ran = await until(
        () => visit.call(readOrder),
        (numbers) => numbers.length >= length,
        setup === 'optOut' ? PATIENCE : SETTLED,
      );
      return { ran, words: await visit.call(describeBanner, peer.accept ?? [], true) };
    };
    const asked = await view('usual', true);
    const isSaid = peer.isHeadless ? null : asked.words !== (await view('usual', false)).words;
    if (!peer.hasOptOut)
      return { optIn: countAdvertising(asked.ran), optInSaid: isSaid, optOut: null, optOutSaid: null };
    const before = await view('optOut', false);
    if (before.ran.length < length) throw new Error(`only ${before.ran.length} tags run where they need no answer`);
    const told = await view('optOut', true);
    return {
      optIn: countAdvertising(asked.ran),
      optInSaid: isSaid,
      optOut: countAdvertising(told.ran),
      optOutSaid: peer.isHeadless ? null : told.words !== before.words,
    };
  },
};
