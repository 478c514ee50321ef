import type { Vendor } from '../types/index.js';
import type { DisclosureContext } from './DisclosureContext.js';
/** Whether, and on whose word, data is sent to a vendor. */
export declare const describeSending: ({ id, purpose }: Pick<Vendor, 'id' | 'purpose'>, { decision, messages }: DisclosureContext) => string;
