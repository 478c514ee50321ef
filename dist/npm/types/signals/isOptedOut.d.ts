import type { Decision, Vendor } from '../types/index.js';
/** Whether one of several vendors is denied although silence grants it: the visitor has refused, or Global Privacy Control has. */
export declare const isOptedOut: (vendors: readonly Pick<Vendor, 'id'>[], decision: Pick<Decision, 'choices' | 'regime' | 'regimes'>) => boolean;
