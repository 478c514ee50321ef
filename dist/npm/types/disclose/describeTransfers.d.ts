import type { Vendor } from '../types/index.js';
import type { ViewContext } from './ViewContext.js';
/** On what ground data is sent abroad: one entry for each region that it leaves and country that it goes to. */
export declare const describeTransfers: (vendor: Vendor, context: ViewContext) => string[];
