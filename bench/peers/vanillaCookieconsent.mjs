// @ts-check
import { PURPOSES, VENDORS } from '../site.mjs';
import { folderOf, versionOf } from './peer.mjs';

const categories = {
  necessary: { enabled: true, readOnly: true },
  ...Object.fromEntries(
    PURPOSES.map((purpose) => {
      const vendors = VENDORS.filter((vendor) => vendor.purpose === purpose);
      return [purpose, { services: Object.fromEntries(vendors.map(({ id, name }) => [id, { label: name }])) }];
    }),
  ),
};

const options = {
  // it hides itself from automated browsers otherwise
  hideFromBots: false,
  categories,
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'This site uses cookies of its own and of others. You decide which.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
          footer: '<a href="/privacy">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Necessary', description: 'What the site needs.', linkedCategory: 'necessary' },
            ...PURPOSES.map((purpose) => ({
              title: purpose,
              description: `Cookies for the purpose ${purpose}.`,
              linkedCategory: purpose,
            })),
          ],
        },
      },
    },
  },
};

/** @type {import('./peer.mjs').Peer} */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  version: versionOf('vanilla-cookieconsent'),
  note: 'style sheet in head, run() in a module, as its documentation has it; services in its categories',
  holdsTags: true,
  folder: folderOf('vanilla-cookieconsent/dist'),
  page: (tags) => ({
    head: '<link rel="stylesheet" href="/vanilla-cookieconsent/cookieconsent.css">',
    body: `${tags
      .map(({ vendor, purpose, src, code }) => {
        const names = `data-category="${purpose}" data-service="${vendor}"`;
        return src
          ? `<script type="text/plain" ${names} data-src="${src}"></script>`
          : `<script type="text/plain" ${names}>${code}</script>`;
      })
      .join('\n')}
<script type="module">
import '/vanilla-cookieconsent/cookieconsent.umd.js';
CookieConsent.run(${JSON.stringify(options)});
</script>`,
  }),
  accept: ['#cc-main .cm [data-role="all"]'],
  reject: ['#cc-main .cm [data-role="necessary"]'],
};
