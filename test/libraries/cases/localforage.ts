import localforage from 'localforage';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  await localforage.setItem('one', { a: [1, 2] });
  await localforage.setDriver(localforage.LOCALSTORAGE);
  await localforage.setItem('two', 'text');
  return { two: await localforage.getItem('two'), keys: await localforage.keys() };
};
