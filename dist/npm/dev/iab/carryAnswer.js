import { createGrants } from './createGrants.js';

/**
 * A finer answer beside the record of a later decision that did not ask for it, made by code or by a placeholder. What that has taken
 * back goes: a grant that follows, by code again, must not bring it back. Pure.
 */
const carryAnswer = (kept, settings, plan, decision) => {
    const { whole, partly } = createGrants(settings, decision);
    const isPurpose = (id) => partly(plan.purposes.get(id));
    const isVendor = (id) => whole(plan.vendors.get(id));
    return {
        ...kept,
        at: decision.at,
        purposes: kept.purposes.filter(isPurpose),
        specialFeatures: kept.specialFeatures.filter((id) => partly(plan.specialFeatures.get(id))),
        vendors: kept.vendors.filter(isVendor),
        interests: kept.interests.filter(isPurpose),
        vendorInterests: kept.vendorInterests.filter(isVendor),
    };
};

export { carryAnswer };
