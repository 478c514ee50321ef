import { useApplication } from '../page/useApplication.js';

/** What is in `<ClientOnly>` comes once the page is hydrated. */
const isHydrated = (): Element | null => document.querySelector('[alt="client"]');

export const run = useApplication(isHydrated, { first: ['widget', 'picture'], again: ['widget', 'picture'] });
