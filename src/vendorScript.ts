/**
 * The entry of each `vendors/<id>.js`: brings the script tag one vendor beyond the core set. Include it before `sekisho.js`. The
 * build makes one file of it for each, with that vendor's facts in the place of the name.
 */
import type { Vendor } from './types/index.js';
import { register } from './vendors/registered.js';

declare const __VENDOR__: Vendor;

register([__VENDOR__]);
