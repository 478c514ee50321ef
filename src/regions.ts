/**
 * The entry of `sekisho.regions.js` and of `sekisho/regions`: has the rules of the visitor's region decide. It comes before
 * `sekisho.js`, or is imported before `createConsent` is called.
 */
import { fillShelf } from './lib/shelf.js';
import { withRegion } from './regimes/withRegion.js';

declare const __VERSION__: string;

fillShelf('regions', Object.assign(withRegion, { version: __VERSION__ }));
