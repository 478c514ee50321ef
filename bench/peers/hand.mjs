// @ts-check
import { PURPOSES } from '../site.mjs';
import { minify } from './bundle.mjs';

/** A banner written for the purpose in forty lines, as little as one can do: the floor. @type {import('./peer.mjs').Peer} */
export const hand = {
  name: 'hand',
  version: '',
  note: 'a banner in forty lines, deferred: the floor, no product',
  holdsTags: true,
  files: async () => ({ 'hand.js': await minify(new URL('hand.client.js', import.meta.url)) }),
  page: (tags) => ({
    head: `<script defer src="/hand/hand.js" data-purposes="${PURPOSES.join(' ')}"></script>`,
    body: tags
      .map(({ purpose, src, code }) =>
        src
          ? `<script type="text/plain" data-purpose="${purpose}" data-src="${src}"></script>`
          : `<script type="text/plain" data-purpose="${purpose}">${code}</script>`,
      )
      .join('\n'),
  }),
  accept: ['#consent-accept'],
  reject: ['#consent-reject'],
};
