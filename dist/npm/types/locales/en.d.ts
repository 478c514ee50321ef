/** English, whole. The interface takes its parts, so that each comes with the layer that needs it. */
export { banner } from './enBanner.js';
export { disclosures } from './enDisclosures.js';
export { embeds } from './enEmbeds.js';
export { preferences } from './enPreferences.js';
