// @ts-check
import { placeOf } from '../inPage.mjs';
import { pause, until } from '../lab.mjs';
import { SETUPS } from '../setups.mjs';
import { TAG_SETS } from '../tags.mjs';
import { PATIENCE, QUICK, SETTLED } from './check.mjs';
import { readOrder, swapBody } from './inPage.mjs';

const TAGS = TAG_SETS.numbered6;

/** @type {import('./check.mjs').Check} */
export const swap = {
  name: 'swap',
  title: 'An application that replaces what is in the body',
  about: `The content of \`document.body\` is replaced by that of a document read by \`DOMParser\`, as Turbo and htmx have it, in which six tags stand as they are annotated for each. On a first visit: whether the banner is to be seen within ${PATIENCE / 1000} s, how many of these tags run without an answer, and how many after everything is accepted, in the banner where it is there, by the documented call where it is not. Of somebody who has refused everything: whether the call that opens the choices again shows them. Of somebody who has accepted everything: how many of these tags run by themselves.`,
  rows: [
    { key: 'banner', title: 'body replaced: the banner is there', wanted: true },
    { key: 'held', title: 'body replaced: new tags that run without an answer', wanted: 'less', of: TAGS.length },
    { key: 'released', title: 'body replaced: new tags that run once accepted', wanted: 'more', of: TAGS.length },
    {
      key: 'granted',
      title: 'body replaced: new tags that run where all was accepted before',
      wanted: 'more',
      of: TAGS.length,
    },
    { key: 'reopened', title: 'body replaced: the choices can be opened again', wanted: true },
  ],
  look: async (lab, peer) => {
    const { mark, accept = [], choices = [], calls = {}, isHeadless } = peer;
    const html = mark ? TAGS.map((tag) => mark(tag, SETUPS.usual)).join('\n') : '';
    /** @type {(state: import('../site.mjs').State) => Promise<import('../lab.mjs').Visit>} */
    const openAndSwap = async (state) => {
      const visit = await lab.open(peer, { ...QUICK, state, tags: 'none', watch: state === 'first' });
      await visit.go();
      await (state === 'first' ? visit.banner() : pause(SETTLED));
      await visit.call(swapBody, html);
      return visit;
    };
    /** @type {(visit: import('../lab.mjs').Visit, path: readonly string[]) => Promise<boolean>} */
    const isSeen = async (visit, path) => Boolean(await until(() => visit.call(placeOf, path), Boolean, PATIENCE));
    /** @type {(visit: import('../lab.mjs').Visit, patience?: number) => Promise<number>} */
    const countRan = async (visit, patience) => {
      const ran = await until(
        () => visit.call(readOrder),
        ({ length }) => length >= TAGS.length,
        patience ?? PATIENCE,
      );
      return ran.length;
    };

    const first = await openAndSwap('first');
    const banner = await isSeen(first, accept);
    const held = mark ? await countRan(first, SETTLED) : null;
    if (banner) await first.click(accept);
    else if (calls.accept) await first.call(calls.accept);
    const released = mark ? await countRan(first) : null;

    const granted = mark ? await countRan(await openAndSwap('granted')) : null;

    // what is no part of the SDK says nothing of it
    if (isHeadless) return { banner: null, held, released, granted, reopened: null };
    if (!calls.reopen) return { banner, held, released, granted, reopened: null };
    const denied = await openAndSwap('denied');
    // one that fails shows nothing
    await denied.call(calls.reopen).catch(() => {});
    return { banner, held, released, granted, reopened: await isSeen(denied, choices) };
  },
};
