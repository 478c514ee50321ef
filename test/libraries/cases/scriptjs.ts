import load from 'scriptjs';
import { CDN } from '../page/scripts.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ until }) => {
  const told: string[] = [];
  load('/own.js', () => told.push('own'));
  load([`${CDN}/a.js`, `${CDN}/b.js`], 'bundle');
  load.ready('bundle', () => told.push('bundle'));
  const failed: string[] = [];
  addEventListener('error', ({ target }) => failed.push((target as HTMLScriptElement).src), true);
  await until(() => told.length === 2 || (told.length === 1 && failed.length === 2), 'the scripts');
  return { told: told.sort(), failed: failed.sort() };
};
