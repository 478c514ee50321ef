import { fillShelf } from './lib/shelf.js';
import { withRegion } from './regimes/withRegion.js';

/**
 * The entry of `sekisho.regions.js` and of `sekisho/regions`: has the rules of the visitor's region decide. It comes before
 * `sekisho.js`, or is imported before `createConsent` is called.
 */
fillShelf('regions', Object.assign(withRegion, { version: "0.1.0" }));
