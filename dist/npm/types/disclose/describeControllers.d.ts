import type { Vendor } from '../types/index.js';
import type { ViewContext } from './ViewContext.js';
/** Who answers for the data of a region's visitors: a sentence for each company, with its country and, if known, address. */
export declare const describeControllers: (vendor: Vendor, context: ViewContext) => string[];
