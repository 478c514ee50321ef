// @ts-check
import { tagsBySite } from '../tags.mjs';
import { folderOf, versionOf } from './peer.mjs';

const options = {
  type: 'opt-in',
  palette: { popup: { background: '#000' }, button: { background: '#f1d600' } },
  content: { href: '/privacy' },
};

/** It shows a notice and holds nothing. @type {import('./peer.mjs').Peer} */
export const osano = {
  name: 'osano',
  version: versionOf('cookieconsent'),
  note: 'the package cookieconsent: style sheet in head, initialise() at the end of the body; opt-in',
  holdsTags: false,
  folder: folderOf('cookieconsent/build'),
  page: (tags, _, state) => ({
    head: '<link rel="stylesheet" href="/osano/cookieconsent.min.css">',
    body: `${tagsBySite(tags, state)}
<script src="/osano/cookieconsent.min.js"></script>
<script>window.cookieconsent.initialise(${JSON.stringify(options)})</script>`,
  }),
  accept: ['.cc-window .cc-allow'],
  reject: ['.cc-window .cc-deny'],
};
