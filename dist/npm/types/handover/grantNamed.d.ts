import type { Consent } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/**
 * The ids to name so that nothing else is granted: a purpose brings its vendors along, so it is left out unless each of them is
 * meant, or granted already. Pure.
 */
export declare const withoutCompany: (ids: readonly string[], { vendors, purposes }: Pick<Settings, 'vendors' | 'purposes'>, isGranted: (id: string) => boolean) => string[];
/** Grants these ids and no other, by one decision. Where it is not known what the page declares, none. */
export declare const grantNamed: (consent: Consent, ids: readonly string[], settings: Pick<Settings, 'vendors' | 'purposes'> | undefined) => void;
