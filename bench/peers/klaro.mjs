// @ts-check
import { VENDORS } from '../site.mjs';
import { folderOf, versionOf } from './peer.mjs';

const options = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: { zz: { privacyPolicyUrl: '/privacy' } },
  services: VENDORS.map(({ id, name, purpose }) => ({ name: id, title: name, purposes: [purpose], cookies: [] })),
};

/** @type {import('./peer.mjs').Peer} */
export const klaro = {
  name: 'klaro',
  version: versionOf('klaro'),
  note: 'options and script deferred in head, as its documentation has it',
  holdsTags: true,
  folder: folderOf('klaro/dist'),
  files: async () => ({ 'config.js': `var klaroConfig = ${JSON.stringify(options)}` }),
  page: (tags) => ({
    head: `<script defer type="text/javascript" src="/klaro/config.js"></script>
<script defer type="text/javascript" src="/klaro/klaro.js"></script>`,
    body: tags
      .map(({ vendor, src, code }) => {
        const names = `type="text/plain" data-type="text/javascript" data-name="${vendor}"`;
        return src ? `<script ${names} data-src="${src}"></script>` : `<script ${names}>${code}</script>`;
      })
      .join('\n'),
  }),
  accept: ['.klaro .cookie-notice .cm-btn-success'],
  reject: ['.klaro .cookie-notice .cn-decline'],
};
