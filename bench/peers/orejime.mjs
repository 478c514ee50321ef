// @ts-check
import { COOKIES, nonceOf } from '../setups.mjs';
import { PURPOSES } from '../site.mjs';
import { plainTag } from '../tags.mjs';
import { folderOf, HOLDS_MARKED, versionOf } from './peer.mjs';

/** @typedef {Window & { orejime?: { prompt(): void, manager: { acceptAll(): void, declineAll(): void } } }} OrejimeWindow */

/** @type {(vendor: string) => (string | string[])[]} */
const cookiesOf = (id) =>
  COOKIES.filter(({ vendor }) => vendor === id).map(({ name, domain }) => (domain ? [name, '/', domain] : name));

/** @type {(setup: import('./peer.mjs').Setup) => object} */
const createOptions = ({ vendors, isDetailed, isOptOut }) => ({
  privacyPolicyUrl: '/privacy',
  purposes: PURPOSES.map((purpose) => ({
    id: purpose,
    title: purpose,
    description: `Cookies for the purpose ${purpose}.`,
    purposes: vendors
      .filter((vendor) => vendor.purpose === purpose)
      .map(({ id, name }) => ({
        id,
        title: name,
        cookies: isDetailed ? cookiesOf(id) : [],
        ...(isOptOut && { isExempt: true, default: true }),
      })),
  })),
});

/** @type {import('./peer.mjs').Peer['mark'] & {}} */
const mark = (tag, setup) => `<template data-purpose="${tag.vendor}">${plainTag(tag, setup)}</template>`;

/** @type {import('./peer.mjs').Peer} */
export const orejime = {
  name: 'orejime',
  version: versionOf('orejime'),
  note: 'style sheet in head, options and script at the end of the body; vendors in groups',
  holdsTags: true,
  folder: folderOf('orejime/dist'),
  page: (tags, setup) => {
    const nonce = nonceOf(setup);
    return {
      head: `<link${nonce} rel="stylesheet" href="/orejime/orejime-standard.css">`,
      body: `${tags.map((tag) => mark(tag, setup)).join('\n')}
<script${nonce}>window.orejimeConfig = ${JSON.stringify(createOptions(setup))}</script>
<script${nonce} src="/orejime/orejime-standard-en.js"></script>`,
    };
  },
  mark,
  accept: ['.orejime-Banner-saveButton'],
  reject: ['.orejime-Banner-declineButton'],
  choices: ['.orejime-Modal'],
  calls: {
    accept: () => /** @type {OrejimeWindow} */ (window).orejime?.manager.acceptAll(),
    withdraw: () => /** @type {OrejimeWindow} */ (window).orejime?.manager.declineAll(),
    reopen: () => /** @type {OrejimeWindow} */ (window).orejime?.prompt(),
  },
  hasOptOut: true,
  reasons: { ...HOLDS_MARKED, signal: 'nothing in its files reads the signal' },
};
