import { page } from '../../lib/page.js';

/** The language of the part of the page that the element stands in; that of the whole page is known anyway. */
export const languageAt = (element: Element): string[] => {
  const nearest = element.closest<HTMLElement>('[lang]');
  return nearest && nearest !== page('documentElement') ? [nearest.lang] : [];
};
