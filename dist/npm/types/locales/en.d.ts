/** English, whole. The interface takes its halves, so that each comes with the layer that needs it. */
export { banner } from './enBanner.js';
export { preferences } from './enPreferences.js';
