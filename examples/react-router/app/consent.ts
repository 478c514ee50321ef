import { createConsent } from 'sekisho';
import { googleAnalytics, vimeo } from 'sekisho/vendors';

export const startConsent = () =>
  createConsent({
    vendors: [googleAnalytics, vimeo],
    policy: { url: '/privacy', version: '2026-04-01' },
  });
