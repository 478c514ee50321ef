import type { ViewContext } from './ViewContext.js';

/** The countries of the companies behind the vendors, each once. */
export const countriesOf = ({ settings, partyOf }: Pick<ViewContext, 'settings' | 'partyOf'>): string[] => [
  // empty where a site names a party without one
  ...new Set(settings.vendors.flatMap((vendor) => partyOf(vendor)?.country || [])),
];
