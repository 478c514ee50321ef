import type { WithRegion } from '../options/applyRegion.js';
/**
 * Has the rules of the visitor's region decide. Only a regime that the site has set is a wish: the default must not be one, or no
 * region could ever be milder.
 */
export declare const withRegion: WithRegion;
