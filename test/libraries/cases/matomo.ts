import MatomoTracker from '@datapunt/matomo-tracker-js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ until }) => {
  let told = '';
  for (const type of ['load', 'error']) {
    document.addEventListener(type, ({ target }) => (told ||= target instanceof HTMLScriptElement ? type : ''), true);
  }
  const tracker = new MatomoTracker({ urlBase: 'https://events.sdk.example/', siteId: 1 });
  tracker.trackPageView();
  tracker.trackEvent({ category: 'a', action: 'b' });
  await until(() => told, 'the script');
  return { told, queue: (window as unknown as { _paq: unknown[] })._paq };
};
