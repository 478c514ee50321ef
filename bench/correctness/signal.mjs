// @ts-check
import { TAG_SETS } from '../tags.mjs';
import { QUICK, SETTLED } from './check.mjs';
import { describeBanner, setSignal } from './inPage.mjs';

const { length } = TAG_SETS.mixed20;

/** @type {import('./check.mjs').Check} */
export const signal = {
  name: 'signal',
  title: 'Global Privacy Control',
  about:
    'A first visit of a browser that sends it, where tags wait for an answer (opt-in) and where they run unless refused (opt-out), set up so that it is heeded where there is an option for that: how many of twenty tags run without an answer, and whether the banner has other words than without the signal.',
  rows: [
    {
      key: 'optIn',
      title: 'Global Privacy Control, opt-in: tags that run without an answer',
      wanted: 'less',
      of: length,
    },
    { key: 'optInSaid', title: 'Global Privacy Control, opt-in: the banner says something of it', wanted: true },
    {
      key: 'optOut',
      title: 'Global Privacy Control, opt-out: tags that run without an answer',
      wanted: 'less',
      of: length,
    },
    { key: 'optOutSaid', title: 'Global Privacy Control, opt-out: the banner says something of it', wanted: true },
  ],
  look: async (lab, peer) => {
    /** @type {(setup: 'usual' | 'optOut', isSent: boolean) => Promise<{ ran: number, words: string }>} */
    const view = async (setup, isSent) => {
      const visit = await lab.open(peer, { ...QUICK, setup, before: isSent ? [setSignal] : [] });
      await visit.go();
      const ran = await visit.ran(length, SETTLED);
      return { ran: ran.length, words: await visit.call(describeBanner, peer.accept ?? [], true) };
    };
    const asked = await view('usual', true);
    const isSaid = peer.isHeadless ? null : asked.words !== (await view('usual', false)).words;
    if (!peer.hasOptOut) return { optIn: asked.ran, optInSaid: isSaid, optOut: null, optOutSaid: null };
    const before = await view('optOut', false);
    if (before.ran < length) throw new Error(`only ${before.ran} tags run where they need no answer`);
    const told = await view('optOut', true);
    return {
      optIn: asked.ran,
      optInSaid: isSaid,
      optOut: told.ran,
      optOutSaid: peer.isHeadless ? null : told.words !== before.words,
    };
  },
};
