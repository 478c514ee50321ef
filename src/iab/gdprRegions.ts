/**
 * Where a TC string says that the GDPR applies: the European Economic Area and the parts of its members that have codes of their
 * own, the United Kingdom, and Switzerland, whose law the framework serves too.
 */
const REGIONS = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV'],
  ...['MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'NO'],
  ...['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT', 'EU'],
  ...['GB', 'CH'],
];

/** Codes that ISO 3166-1 gives to no country, but to everyone's own use: networks say `XX` where they do not know. */
const NOBODYS = /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Whether the GDPR is taken to apply in a region, ISO 3166-1 or -2; where the region is not known, it is. Pure. */
export const isGdprRegion = (region: string): boolean => {
  const [country = ''] = region.toUpperCase().split(/[-_]/);
  return !/^[A-Z]{2}$/.test(country) || NOBODYS.test(country) || REGIONS.includes(country);
};
