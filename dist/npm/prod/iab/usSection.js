/**
 * The states of the US that have a section of their own, from id 8 on.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Sections/Section%20Information.md
 */
const STATES = [
    ...['CA', 'VA', 'CO', 'UT', 'CT', 'FL', 'MT', 'OR', 'TX', 'DE'],
    ...['IA', 'NE', 'NH', 'NJ', 'TN', 'MN', 'MD', 'IN', 'KY', 'RI'],
];
const NATIONAL = { id: 7, name: 'usnat' };
/** Every section that is produced. */
const usSections = [
    NATIONAL,
    ...STATES.map((state, index) => ({ id: index + 8, name: `us${state.toLowerCase()}` })),
];
/**
 * The section that holds for a region, ISO 3166-1 or -2; none outside of the US. Where a state has none of its own, and where
 * the state or the country is not known, that is the national one: an opt-out must reach whoever reads it. Pure.
 */
const usSection = (region, isNational) => {
    const [country, state] = region.toLowerCase().split(/[-_]/);
    if (/^[a-z]{2}$/.test(country) && country !== 'us')
        return undefined;
    return (!isNational && usSections.find(({ name }) => !!state && name === `us${state}`)) || NATIONAL;
};

export { usSection, usSections };
