import { page } from '../../lib/page.js';

/** The language of the part of the page that the element stands in; that of the whole page is known anyway. */
const languageAt = (element) => {
    const nearest = element.closest('[lang]');
    return nearest && nearest !== page('documentElement') ? [nearest.lang] : [];
};

export { languageAt };
