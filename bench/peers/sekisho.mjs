// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VENDORS } from '../site.mjs';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** @type {(name: string, note: string, attributes: string, file?: string) => import('./peer.mjs').Peer} */
const createSekisho = (name, note, attributes, file = 'sekisho.js') => ({
  name,
  version,
  note,
  holdsTags: true,
  isOurs: true,
  folder: fileURLToPath(new URL('dist', root)),
  page: (tags) => ({
    head: `<script src="/${name}/sekisho.vendors.js"></script>
<script src="/${name}/${file}" data-vendors="${VENDORS.map(({ id }) => id).join(' ')}"
  data-policy-url="/privacy" data-policy-version="2026-04-01"${attributes}></script>`,
    body: tags
      .map(({ vendor, src, code }) =>
        src
          ? `<script type="text/plain" data-vendor="${vendor}" data-src="${src}"></script>`
          : `<script type="text/plain" data-vendor="${vendor}">${code}</script>`,
      )
      .join('\n'),
  }),
  accept: ['sekisho-root', '[part~=accept]'],
  reject: ['sekisho-root', '[part~=reject]'],
});

/** As README has it: first in `<head>`, blocking the parser, because it guards. */
export const sekisho = createSekisho('sekisho', 'script tag first in head, guard as it is by default', '');

/** What the peers do: tags that are annotated, nothing else. */
export const sekishoOff = createSekisho('sekisho-off', 'the same with data-guard="off"', ' data-guard="off"');

/** The file for sites that annotate everything. */
export const sekishoLite = createSekisho(
  'sekisho-lite',
  'sekisho.lite.js, which has no guard, deferred',
  ' defer',
  'sekisho.lite.js',
);
