import { createConsent } from 'sekisho';
import { googleAnalytics, vimeo } from 'sekisho/vendors';

/** For the page and the server alike. */
export const consentOptions = {
  vendors: [googleAnalytics, vimeo],
  policy: { url: '/privacy', version: '2026-04-01' },
};

export const startConsent = () => createConsent(consentOptions);
