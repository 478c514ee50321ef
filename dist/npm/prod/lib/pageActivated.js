import { whenActivated } from './whenActivated.js';

/** Resolves once somebody has come to the page: at once where it is not prerendered. */
const pageActivated = () => new Promise((resolve) => whenActivated(() => resolve()));

export { pageActivated };
