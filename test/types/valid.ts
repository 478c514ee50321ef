/** What a typed caller may write. Compiled, never run. */
import { createConsent, type Decision } from '../../src/index.js';
import '../../src/signals/google.js';
import '../../src/signals/microsoft-clarity.js';
import { googleAds, vimeo, youtube } from '../../src/vendors/index.js';

const consent = createConsent({
  vendors: [googleAds, vimeo, youtube, { id: 'mine', purpose: 'newsletter' }],
  purposes: ['analytics', { id: 'newsletter', label: { en: 'Newsletter', ja: 'お知らせ' } }],
  policy: { url: { en: '/privacy', ja: '/ja/privacy' }, version: '2026-04-01' },
  signals: {
    google: { advanced: ['US'], defaults: [{ region: ['ES'], granted: ['analytics_storage'] }] },
    'microsoft-clarity': { adStorage: 'newsletter' },
  },
});

export const all: boolean = consent.isGranted('google-ads', 'vimeo', 'youtube', 'mine', 'advertising', 'newsletter');
export const end: () => void = consent.subscribe((decision: Decision) => decision.choices['vimeo'] === 'granted');
export const soon: Promise<Decision> = consent.when('vimeo');
document.addEventListener('sekisho:change', ({ detail }) => detail.status === 'decided');
