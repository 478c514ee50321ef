import { page } from '../../lib/page.js';
import { whenIdle } from '../../lib/whenIdle.js';

/** Longest wait for a page that something keeps from being loaded, in milliseconds. */
const LONGEST_WAIT = 3000;
/** How long a browser that does not tell when it is idle is taken to be busy. */
const ASSUMED_BUSY = 200;
/**
 * Resolves once the page is loaded and at rest. Until then a framework may be about to hydrate what its server has sent,
 * and takes an element that stands between its own for a mistake.
 */
const pageLoaded = () => new Promise((resolve) => {
    const onLoad = () => whenIdle(resolve, LONGEST_WAIT, ASSUMED_BUSY);
    if (page('readyState') === 'complete')
        return onLoad();
    addEventListener('load', onLoad, { once: true });
    setTimeout(resolve, LONGEST_WAIT);
});

export { pageLoaded };
