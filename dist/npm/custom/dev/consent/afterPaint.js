import { page } from '../lib/page.js';

/** Milliseconds after which nobody waits for a paint that does not come, as in a window that others cover. */
const LONGEST = 1000;
/**
 * Calls back once the browser has painted what the visitor's click changed, and soon in a tab nobody sees. Where the paint
 * comes after that after all, it calls back again: `work` may be done twice.
 */
const afterPaint = (work) => {
    const timer = setTimeout(work, page('visibilityState') === 'visible' ? LONGEST : 0);
    requestAnimationFrame(() => {
        clearTimeout(timer);
        setTimeout(work);
    });
};

export { afterPaint };
