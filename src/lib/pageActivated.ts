import { whenActivated } from './whenActivated.js';

/** Resolves once somebody has come to the page: at once where it is not prerendered. */
export const pageActivated = (): Promise<void> => new Promise((resolve) => whenActivated(() => resolve()));
