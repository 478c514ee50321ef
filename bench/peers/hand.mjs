// @ts-check
import { nonceOf } from '../setups.mjs';
import { PURPOSES } from '../site.mjs';
import { heldTag } from '../tags.mjs';
import { minify } from './bundle.mjs';
import { HOLDS_MARKED } from './peer.mjs';

/** @type {import('./peer.mjs').Peer['mark'] & {}} */
const mark = (tag, setup) => heldTag(tag, setup, `data-purpose="${tag.purpose}"`);

/** A banner written for the purpose in forty lines, as little as one can do: the floor. @type {import('./peer.mjs').Peer} */
export const hand = {
  name: 'hand',
  version: '',
  note: 'a banner in forty lines, deferred: the floor, no product',
  holdsTags: true,
  files: async () => ({ 'hand.js': await minify(new URL('hand.client.js', import.meta.url)) }),
  page: (tags, setup) => ({
    head: `<script${nonceOf(setup)} defer src="/hand/hand.js" data-purposes="${PURPOSES.join(' ')}"></script>`,
    body: tags.map((tag) => mark(tag, setup)).join('\n'),
  }),
  mark,
  accept: ['#consent-accept'],
  reject: ['#consent-reject'],
  reasons: {
    ...HOLDS_MARKED,
    cookies: 'an answer cannot be changed',
    swap: 'an answer cannot be changed',
    signal: 'it does not look at the signal',
  },
};
