/**
 * The ids to name so that nothing else is granted: a purpose brings its vendors along, so it is left out unless each of them is
 * meant, or granted already. Pure.
 */
const withoutCompany = (ids, { vendors, purposes }, isGranted) => {
    const isMeant = (id) => ids.includes(id) || isGranted(id);
    return ids.filter((id) => vendors.some((vendor) => vendor.id === id) ||
        (purposes.some((purpose) => purpose.id === id) &&
            vendors.every((vendor) => vendor.purpose !== id || isMeant(vendor.id))));
};
/** Grants these ids and no other, by one decision. Where it is not known what the page declares, none. */
const grantNamed = (consent, ids, settings) => {
    const named = settings ? withoutCompany(ids, settings, (id) => consent.isGranted(id)) : [];
    // without ids `grant()` would grant everything
    if (named.length)
        consent.grant(...named);
};

export { grantNamed, withoutCompany };
