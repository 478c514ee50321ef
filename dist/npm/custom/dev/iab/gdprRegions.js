import { GDPR } from '../lib/gdpr.js';

/**
 * Where a TC string says that the GDPR applies: besides its countries the parts of them that have codes of their own, and
 * Switzerland, whose law the framework serves too.
 */
const REGIONS = [...GDPR, 'AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT', 'EU', 'CH'];
/** Codes that ISO 3166-1 gives to no country, but to everyone's own use: networks say `XX` where they do not know. */
const NOBODYS = /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/;
/** Whether the GDPR is taken to apply in a region, ISO 3166-1 or -2; where the region is not known, it is. Pure. */
const isGdprRegion = (region) => {
    const [country = ''] = region.toUpperCase().split(/[-_]/);
    return !/^[A-Z]{2}$/.test(country) || NOBODYS.test(country) || REGIONS.includes(country);
};

export { isGdprRegion };
