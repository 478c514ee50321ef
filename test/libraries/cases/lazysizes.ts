import lazySizes from 'lazysizes';
import 'lazysizes/plugins/unveilhooks/ls.unveilhooks';
import { useLazyLoader } from '../page/useLazyLoader.js';
import type { Run } from '../page/Run.js';

export const run: Run = async (place) => {
  const events = await useLazyLoader(place, 'lazyload', () => lazySizes.init());
  await place.until(() => document.querySelectorAll('.lazyloaded').length === 5);
  // it marks those that it may have found in the browser's cache
  for (const element of document.querySelectorAll('.lazyloaded')) element.className = 'lazyloaded';
  return events;
};
