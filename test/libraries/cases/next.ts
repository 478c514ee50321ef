import { useApplication } from '../page/useApplication.js';

/** React leaves its mark on what it has hydrated: the page, and later the boundary that the title is in. */
const isHydrated = (): boolean =>
  [...document.querySelectorAll('#count, title')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__react')),
  );

export const run = useApplication(isHydrated, { first: ['after', 'idle', 'picture'], again: ['picture'] });
