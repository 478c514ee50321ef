/** What every application is given: in the page, a consent object or what a case puts in its place. */
import { createConsent } from 'sekisho';
import { googleAds, googleAnalytics, vimeo } from 'sekisho/vendors';

const options = {
  vendors: [vimeo, googleAds, googleAnalytics],
  policy: { url: '/privacy', version: '2026-04-01' },
};

/** @returns {import('../../../src/bindings/openSource.js').SourceOptions} */
export const given = () => {
  const { scenario, decision } = globalThis;
  if (scenario === 'none') return {};
  if (scenario === 'throws')
    return {
      consent: () => {
        throw new Error('thrown by the application');
      },
    };
  const further = {
    lock: { lock: true },
    explicit: { purposes: ['functional', 'analytics', 'advertising'].map((id) => ({ id, explicit: true })) },
  }[scenario];
  return { consent: () => (globalThis.consent = createConsent({ ...options, ...further })), decision };
};

export const FILM = 'https://player.vimeo.com/video/1';
export const SCRIPT = 'https://v.example/held.js';
export const CODE = "(window.ran = window.ran || []).push('inline')";
