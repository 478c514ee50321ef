import Plausible from 'plausible-tracker';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const { trackEvent, enableAutoPageviews, enableAutoOutboundTracking } = Plausible({
    domain: 'shop',
    apiHost: 'https://events.sdk.example',
    trackLocalhost: true,
  });
  stage.innerHTML = '<a href="https://out.links.example/" target="none">out</a>';
  const stop = enableAutoPageviews();
  const stopLinks = enableAutoOutboundTracking();
  let isTold = false;
  trackEvent('own', { callback: () => (isTold = true) });
  history.pushState({}, '', '/further');
  await until(() => isTold, 'the answer');
  stop();
  stopLinks();
  return { isTold, path: location.pathname };
};
