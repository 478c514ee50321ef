/**
 * The codes of a table that hold for a region: its own; where only the country is known, also those of its parts, for any of
 * them may be meant; where the part has none, that of its country. Pure.
 */
const codesFor = (codes, region) => {
    const within = codes.filter((code) => code === region || code.startsWith(`${region}-`));
    return within.length ? within : codes.filter((code) => code === region.split('-')[0]);
};

export { codesFor };
