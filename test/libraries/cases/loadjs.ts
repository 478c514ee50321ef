import loadjs from 'loadjs';
import { CDN } from '../page/scripts.js';
import type { Run } from '../page/Run.js';

const load = (files: string | string[]): Promise<unknown> =>
  new Promise((resolve) => {
    loadjs(files, { success: () => resolve('loaded'), error: resolve, numRetries: 1 });
  });

export const run: Run = async () => [
  await load('/own.js'),
  await load([`${CDN}/a.js`, `${CDN}/b.js`]),
  await load(`css!${CDN}/c.css`),
  await load(`${CDN}/d.svg`),
  (window as { ran?: unknown }).ran,
];
