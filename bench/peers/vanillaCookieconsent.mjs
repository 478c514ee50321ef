// @ts-check
import { COOKIES, nonceOf } from '../setups.mjs';
import { PURPOSES } from '../site.mjs';
import { heldTag } from '../tags.mjs';
import { folderOf, HOLDS_MARKED, versionOf } from './peer.mjs';

/** @typedef {Window & { CookieConsent?: { acceptCategory(categories: 'all' | never[]): void, showPreferences(): void } }} VanillaWindow */

/** @type {(purpose: string) => object} */
const clear = (purpose) => ({
  autoClear: {
    cookies: COOKIES.filter((cookie) => cookie.purpose === purpose).map(({ name, domain }) => ({
      name,
      ...(domain && { domain }),
    })),
  },
});

/** @type {(setup: import('./peer.mjs').Setup) => object} */
const createCategories = ({ vendors, isDetailed, isOptOut }) => ({
  necessary: { enabled: true, readOnly: true },
  ...Object.fromEntries(
    PURPOSES.map((purpose) => {
      const services = vendors
        .filter((vendor) => vendor.purpose === purpose)
        .map(({ id, name }) => [id, { label: name }]);
      return [
        purpose,
        {
          services: Object.fromEntries(services),
          ...(isDetailed && clear(purpose)),
          ...(isOptOut && { enabled: true }),
        },
      ];
    }),
  ),
});

/** It has no texts of its own. @type {(words: readonly string[]) => object} */
const createTexts = ([
  title,
  description,
  accept,
  reject,
  manage,
  policy,
  heading,
  save,
  close,
  necessary,
  needed,
  use,
]) => ({
  consentModal: {
    title,
    description,
    acceptAllBtn: accept,
    acceptNecessaryBtn: reject,
    showPreferencesBtn: manage,
    footer: `<a href="/privacy">${policy}</a>`,
  },
  preferencesModal: {
    title: heading,
    acceptAllBtn: accept,
    acceptNecessaryBtn: reject,
    savePreferencesBtn: save,
    closeIconLabel: close,
    sections: [
      { title: necessary, description: needed, linkedCategory: 'necessary' },
      ...PURPOSES.map((purpose) => ({
        title: purpose,
        description: `${use} ${purpose}.`,
        linkedCategory: purpose,
      })),
    ],
  },
});

const WORDS = {
  en: [
    ...['We use cookies', 'This site uses cookies of its own and of others. You decide which.', 'Accept all'],
    ...['Reject all', 'Manage preferences', 'Privacy policy', 'Cookie preferences', 'Save', 'Close'],
    ...['Necessary', 'What the site needs.', 'Cookies for the purpose'],
  ],
  ja: [
    ...[
      'クッキーの使用について',
      '当サイトは自社および他社のクッキーを使用します。許可するものをお選びください。',
      'すべて許可',
    ],
    ...['すべて拒否', '設定', 'プライバシーポリシー', 'クッキーの設定', '保存', '閉じる'],
    ...['必須', 'サイトに必要なもの。', '次の目的のクッキー：'],
  ],
};

/** @type {(setup: import('./peer.mjs').Setup) => object} */
const createOptions = (setup) => ({
  // it hides itself from automated browsers otherwise
  hideFromBots: false,
  ...(setup.isOptOut && { mode: 'opt-out' }),
  categories: createCategories(setup),
  language: {
    default: setup.language,
    translations: { [setup.language]: createTexts(WORDS[setup.language]) },
  },
});

/** @type {import('./peer.mjs').Peer['mark'] & {}} */
const mark = (tag, setup) => heldTag(tag, setup, `data-category="${tag.purpose}" data-service="${tag.vendor}"`);

/** @type {import('./peer.mjs').Peer} */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  version: versionOf('vanilla-cookieconsent'),
  note: 'style sheet in head, run() in a module, as its documentation has it; services in its categories',
  holdsTags: true,
  folder: folderOf('vanilla-cookieconsent/dist'),
  page: (tags, setup) => {
    const nonce = nonceOf(setup);
    return {
      head: `<link${nonce} rel="stylesheet" href="/vanilla-cookieconsent/cookieconsent.css">`,
      body: `${tags.map((tag) => mark(tag, setup)).join('\n')}
<script${nonce} type="module">
import '/vanilla-cookieconsent/cookieconsent.umd.js';
CookieConsent.run(${JSON.stringify(createOptions(setup))});
</script>`,
    };
  },
  mark,
  accept: ['#cc-main .cm [data-role="all"]'],
  reject: ['#cc-main .cm [data-role="necessary"]'],
  choices: ['#cc-main .pm'],
  calls: {
    accept: () => /** @type {VanillaWindow} */ (window).CookieConsent?.acceptCategory('all'),
    withdraw: () => /** @type {VanillaWindow} */ (window).CookieConsent?.acceptCategory([]),
    reopen: () => /** @type {VanillaWindow} */ (window).CookieConsent?.showPreferences(),
  },
  isJapanese: true,
  hasOptOut: true,
  reasons: { ...HOLDS_MARKED, signal: 'nothing in its files reads the signal' },
};
