import type { Vendor } from '../types.js';
import type { TellKit } from './tellKit.js';
/** Whether, and on whose word, data is sent to a vendor. */
export declare const describeSending: ({ id, purpose }: Pick<Vendor, 'id' | 'purpose'>, { decision, settings, messages }: TellKit) => string;
