/** Resolves once somebody has come to the page: at once where it is not prerendered. */
export declare const pageActivated: () => Promise<void>;
