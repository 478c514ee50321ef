import { attempt } from './attempt.js';
import { page } from './page.js';

/**
 * Whether the page is being prerendered: it runs, and nobody has come to it yet.
 * https://wicg.github.io/nav-speculation/prerendering.html
 */
const isPrerendered = () => attempt(() => page('prerendering'));
/** Calls back once somebody has come to the page: at once where it is not prerendered. */
const whenActivated = (work) => isPrerendered() ? page('addEventListener')('prerenderingchange', work) : work();

export { isPrerendered, whenActivated };
