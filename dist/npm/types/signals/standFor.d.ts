import type { Decision, Stub, Vendor } from '../types/index.js';
/**
 * Has a queue stand for a vendor's global, wherever the page has none and a tag of the vendor's that is written to be held.
 * Such a tag's own script never finds it: most do nothing where they find something. What it then puts there itself is called
 * for what has waited. Gives what is to be told of each decision.
 */
export declare const standFor: (stub: Stub, vendors: readonly Vendor[], nonce: string) => ((decision: Decision) => void);
