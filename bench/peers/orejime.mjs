// @ts-check
import { PURPOSES, VENDORS, plainTag } from '../site.mjs';
import { folderOf, versionOf } from './peer.mjs';

const options = {
  privacyPolicyUrl: '/privacy',
  purposes: PURPOSES.map((purpose) => ({
    id: purpose,
    title: purpose,
    description: `Cookies for the purpose ${purpose}.`,
    purposes: VENDORS.filter((vendor) => vendor.purpose === purpose).map(({ id, name }) => ({
      id,
      title: name,
      cookies: [],
    })),
  })),
};

/** @type {import('./peer.mjs').Peer} */
export const orejime = {
  name: 'orejime',
  version: versionOf('orejime'),
  note: 'style sheet in head, options and script at the end of the body; vendors in groups',
  holdsTags: true,
  folder: folderOf('orejime/dist'),
  page: (tags) => ({
    head: '<link rel="stylesheet" href="/orejime/orejime-standard.css">',
    body: `${tags.map((tag) => `<template data-purpose="${tag.vendor}">${plainTag(tag)}</template>`).join('\n')}
<script>window.orejimeConfig = ${JSON.stringify(options)}</script>
<script src="/orejime/orejime-standard-en.js"></script>`,
  }),
  accept: ['.orejime-Banner-saveButton'],
  reject: ['.orejime-Banner-declineButton'],
};
