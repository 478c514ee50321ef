/**
 * Resolves once the page is loaded and at rest. Until then a framework may be about to hydrate what its server has sent,
 * and takes an element that stands between its own for a mistake.
 */
export declare const pageLoaded: () => Promise<void>;
