import { createConsent } from 'sekisho';
import { googleAds, googleAnalytics, vimeo } from 'sekisho/vendors';

/** The app's one consent object. `consent.isGranted('vimeo')` is typed by the vendors given here. */
export const consent = createConsent({
  vendors: [googleAnalytics, googleAds, vimeo],
  policy: { url: '/spa/privacy.html', version: '2026-04-01' },
  cookie: { name: 'sekisho-spa' },
  site: 'Hitofude',
});
