// @ts-check
import { tagsBySite } from '../tags.mjs';
import { folderOf, versionOf } from './peer.mjs';

const TYPES = { functional: 'video', social: 'social', analytics: 'analytic', advertising: 'ads' };

/** @type {(vendor: import('../setups.mjs').Setup['vendors'][number]) => string} */
const createService = ({ id, name, purpose }) => {
  // not one of its own services' names, which bring more along
  const key = `site${id.replaceAll('-', '')}`;
  return `tarteaucitron.services.${key} = { key: '${key}', type: '${TYPES[purpose]}', name: '${name}', needConsent: true, cookies: [], js: function () {} };
(tarteaucitron.job = tarteaucitron.job || []).push('${key}');`;
};

/** Its services are functions, not tags of the page: it is not asked to start any. @type {import('./peer.mjs').Peer} */
export const tarteaucitron = {
  name: 'tarteaucitron',
  version: versionOf('tarteaucitronjs'),
  note: 'minified script in head and init() behind it, as its documentation has it; six services that do nothing',
  holdsTags: false,
  folder: folderOf('tarteaucitronjs'),
  page: (tags, { vendors }, state) => ({
    head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({ privacyUrl: '/privacy', bodyPosition: 'bottom', orientation: 'middle', showIcon: false, adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true });
</script>`,
    body: `${tagsBySite(tags, state)}
<script>
${vendors.map(createService).join('\n')}
</script>`,
  }),
  accept: ['#tarteaucitronPersonalize2'],
  reject: ['#tarteaucitronAllDenied2'],
  isJapanese: true,
};
