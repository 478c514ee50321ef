/** What the platform consents to by TCF: a vendor needs itself, and every purpose that its own stands for. */
const byTcf = (terms, plan, { purposes, vendors }) => {
    const isPurpose = (id) => {
        const numbers = plan.purposes.get(id) || [];
        return numbers.length > 0 && numbers.every((number) => terms.hasPurpose(number));
    };
    const isVendor = (id) => {
        const vendor = plan.vendors.get(id);
        const provider = plan.providers.get(id);
        return ((vendor !== undefined || provider !== undefined) &&
            (vendor === undefined || terms.hasVendor(vendor)) &&
            (provider === undefined || terms.hasProvider(provider)));
    };
    return [
        ...purposes.map(({ id }) => id).filter(isPurpose),
        // purpose 1: to keep or read anything in the browser
        ...vendors
            .filter(({ id, purpose }) => isVendor(id) && isPurpose(purpose) && terms.hasPurpose(1))
            .map(({ id }) => id),
    ];
};
/** The purposes that the site has told how to follow, and their vendors: GPP knows of none, and asks for all alike. */
const followed = ({ purposes }, settings) => [
    ...settings.purposes.map(({ id }) => id).filter((id) => purposes.has(id)),
    ...settings.vendors.filter(({ purpose }) => purposes.has(purpose)).map(({ id }) => id),
];
/**
 * The ids that the other platform has granted; nothing where it is not known yet. Where both of its APIs speak, both must
 * grant. Pure.
 */
const grantedIds = ({ tcf, gpp }, plan, settings) => {
    if (tcf === 'unknown' || gpp === 'unknown' || (tcf === 'absent' && gpp === 'absent'))
        return undefined;
    const all = followed(plan, settings);
    if (typeof gpp === 'object' && !gpp.isGranted)
        return [];
    if (typeof tcf === 'object')
        return byTcf(tcf, plan, settings);
    if (typeof gpp === 'object' || plan.grantsElsewhere)
        return all;
    return [];
};

export { grantedIds };
