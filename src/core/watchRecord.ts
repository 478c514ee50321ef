/**
 * Calls back when the record may have been changed elsewhere: at once for the site's other tabs, and when this page is
 * looked at again for another host of a shared cookie domain, or for a page that the browser had frozen.
 */
import { page } from '../lib/page.js';
import type { Ear } from './createEars.js';

export const watchRecord = (name: string, onChange: () => void): Ear => {
  const onStorage = (event: StorageEvent): void => {
    if (event.key === name || event.key === null) onChange();
  };
  const onVisible = (): void => {
    if (page('visibilityState') === 'visible') onChange();
  };
  return (signal) => {
    addEventListener('storage', onStorage, { signal });
    addEventListener('pageshow', onVisible, { signal });
    page('addEventListener')('visibilitychange', onVisible, { signal });
  };
};
