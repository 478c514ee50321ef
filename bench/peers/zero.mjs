// @ts-check
import { tagsBySite } from '../tags.mjs';

/** The same page without any SDK: whatever the others cost is measured over it. @type {import('./peer.mjs').Peer} */
export const zero = {
  name: 'zero',
  version: '',
  note: 'no SDK: the page itself',
  holdsTags: false,
  page: (tags, _, state) => ({ head: '', body: tagsBySite(tags, state) }),
};
