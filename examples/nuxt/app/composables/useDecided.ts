import type { Decision } from 'sekisho';

/** What the server has read; Nuxt sends it along with the page. */
export const useDecided = () => useState<Decision | undefined>('decision', () => undefined);
