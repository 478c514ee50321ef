/**
 * Whether the page is being prerendered: it runs, and nobody has come to it yet.
 * https://wicg.github.io/nav-speculation/prerendering.html
 */
export declare const isPrerendered: () => boolean | undefined;
/** Calls back once somebody has come to the page: at once where it is not prerendered. */
export declare const whenActivated: (work: () => void) => void;
