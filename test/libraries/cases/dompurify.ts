import DOMPurify from 'dompurify';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

const DIRTY = [
  `<img src="${CDN}/a.svg" onerror="never()"><b>b</b>`,
  `<svg><g onload="never()"></g><image href="${CDN}/b.svg"></image></svg>`,
  '<math><mi//xlink:href="data:x,<script>never()</script>">',
  '<table><td>cell<td>cell</table><p>not closed',
  `<template><img src="${CDN}/c.svg"><script>never()</script></template>`,
  `<iframe src="${CDN}/frame.html"></iframe><object data="${CDN}/x"></object>`,
  '<form id="f"><input name="attributes"></form><a href="javascript:never()">a</a>',
  DOCUMENT,
];

export const run: Run = ({ stage }) => {
  const cleaned = DIRTY.map((markup) => DOMPurify.sanitize(markup));
  const framed = DIRTY.map((markup) => DOMPurify.sanitize(markup, { ADD_TAGS: ['iframe'] }));
  stage.innerHTML = cleaned.join('');
  stage.append(DOMPurify.sanitize(DOCUMENT, { RETURN_DOM_FRAGMENT: true }));
  const whole = DOMPurify.sanitize(DOCUMENT, { WHOLE_DOCUMENT: true });
  return { cleaned, framed, whole, removed: DOMPurify.removed.length };
};
