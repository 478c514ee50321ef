import { own } from '../lib/own.js';

/** What the site has set for a signal, as it gave it: own properties alone, each to be checked by whoever reads it. */
const readSignalOptions = ({ signals }, name) => own(own(signals)[name]);

export { readSignalOptions };
