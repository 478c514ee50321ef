import { readConsent } from 'sekisho/server';

/** The visitor's answer, which the first HTML shows. */
export const load = ({ request }: { request: Request }) => ({
  decision: readConsent(request, {
    vendors: ['google-analytics', 'vimeo'],
    policy: { url: '/privacy', version: '2026-04-01' },
  }),
});
