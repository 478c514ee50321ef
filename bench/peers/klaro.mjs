// @ts-check
import { COOKIES, nonceOf, SETUPS } from '../setups.mjs';
import { heldTag } from '../tags.mjs';
import { folderOf, HOLDS_MARKED, versionOf } from './peer.mjs';

/**
 * @typedef {{ changeAll(isGranted: boolean): void, saveAndApplyConsents(): void }} Manager
 * @typedef {Window & { klaro?: { getManager(): Manager, show(config: undefined, isModal: boolean): void } }} KlaroWindow
 */

/** @type {(vendor: string) => (string | string[])[]} */
const cookiesOf = (id) =>
  COOKIES.filter(({ vendor }) => vendor === id).map(({ name, domain }) => (domain ? [name, '/', domain] : name));

/** @type {(setup: import('./peer.mjs').Setup) => object} */
const createOptions = ({ vendors, isDetailed, isOptOut }) => ({
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: { zz: { privacyPolicyUrl: '/privacy' } },
  services: vendors.map(({ id, name, purpose }) => ({
    name: id,
    title: name,
    purposes: [purpose],
    cookies: isDetailed ? cookiesOf(id) : [],
    ...(isOptOut && { default: true, optOut: true }),
  })),
});

/** Files with the options of each setup, which the page names. @type {(setup: import('./peer.mjs').Setup) => string} */
const configName = (setup) => {
  const [name] = Object.entries(SETUPS).find(([, one]) => one === setup) ?? ['usual'];
  return name === 'usual' ? 'config.js' : `config-${name}.js`;
};

/** @type {import('./peer.mjs').Peer['mark'] & {}} */
const mark = (tag, setup) => heldTag(tag, setup, `data-type="text/javascript" data-name="${tag.vendor}"`);

/** @type {import('./peer.mjs').Peer} */
export const klaro = {
  name: 'klaro',
  version: versionOf('klaro'),
  note: 'options and script deferred in head, as its documentation has it',
  holdsTags: true,
  folder: folderOf('klaro/dist'),
  files: async () =>
    Object.fromEntries(
      Object.values(SETUPS).map((setup) => [
        configName(setup),
        `var klaroConfig = ${JSON.stringify(createOptions(setup))}`,
      ]),
    ),
  page: (tags, setup) => {
    const nonce = nonceOf(setup);
    // its own style element carries no nonce: it offers the style sheet as a file instead
    const [file, style] = setup.nonce
      ? ['klaro-no-css.js', `<link${nonce} rel="stylesheet" href="/klaro/klaro.min.css">\n`]
      : ['klaro.js', ''];
    return {
      head: `${style}<script${nonce} defer type="text/javascript" src="/klaro/${configName(setup)}"></script>
<script${nonce} defer type="text/javascript" src="/klaro/${file}"></script>`,
      body: tags.map((tag) => mark(tag, setup)).join('\n'),
    };
  },
  mark,
  accept: ['.klaro .cookie-notice .cm-btn-success'],
  reject: ['.klaro .cookie-notice .cn-decline'],
  choices: ['.klaro .cookie-modal .cm-modal'],
  calls: {
    accept: () => {
      const manager = /** @type {KlaroWindow} */ (window).klaro?.getManager();
      manager?.changeAll(true);
      manager?.saveAndApplyConsents();
    },
    withdraw: () => {
      const manager = /** @type {KlaroWindow} */ (window).klaro?.getManager();
      manager?.changeAll(false);
      manager?.saveAndApplyConsents();
    },
    reopen: () => /** @type {KlaroWindow} */ (window).klaro?.show(undefined, true),
  },
  hasOptOut: true,
  reasons: { ...HOLDS_MARKED, signal: 'nothing in its files reads the signal' },
};
