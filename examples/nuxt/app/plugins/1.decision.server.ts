import { readConsent } from 'sekisho/server';

/** The visitor's answer, which the first HTML shows, and the browser is told. */
export default defineNuxtPlugin(() => {
  useDecided().value = readConsent(useRequestEvent()!.node.req, {
    vendors: ['google-analytics', 'vimeo'],
    policy: { url: '/privacy', version: '2026-04-01' },
  });
});
