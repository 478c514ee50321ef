import { attempt } from './attempt.js';
import { page } from './page.js';

/**
 * Whether the page is being prerendered: it runs, and nobody has come to it yet.
 * https://wicg.github.io/nav-speculation/prerendering.html
 */
export const isPrerendered = (): boolean | undefined => attempt(() => page('prerendering' as never));

/** Calls back once somebody has come to the page: at once where it is not prerendered. */
export const whenActivated = (work: () => void): void =>
  isPrerendered() ? page('addEventListener')('prerenderingchange', work) : work();
