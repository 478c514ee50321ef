/** The entry of `sekisho.vendors.js`: brings the script tag the vendors beyond the core set. Include it before `sekisho.js`. */
import { further } from './vendors/lists/further.js';
import { register } from './vendors/registered.js';

register(further);
