import { createGrants } from './createGrants.js';
import { draftKey } from './TcfAnswer.js';
import { declaredBy } from './tcfFacts.js';

/**
 * The finer answer that belongs to a decision. What was switched by itself counts as long as what it is mapped to is granted at least in
 * part; the rest follows that. One button answers for what was asked: of the rest stays granted what was. Pure.
 */
const makeAnswer = ({ settings, plan, facts, policy, before, decision, kept, draft }) => {
    const grants = createGrants(settings, decision);
    const isAsked = (ids = []) => decision.via !== 'banner' || !before || ids.some((id) => before.asked.includes(id));
    const isGranted = (subject, number, ids, earlier) => {
        if (!draft)
            return grants.whole(ids) && (isAsked(ids) || !!earlier?.includes(number));
        const choice = draft.get(draftKey(subject, number));
        return grants.partly(ids) && (choice ? choice === 'granted' : grants.whole(ids));
    };
    const purposes = (subject, some, earlier) => some.filter((number) => isGranted(subject, number, plan.purposes.get(number), earlier));
    const vendors = facts.vendors.map(({ id }) => id);
    const claiming = facts.vendors
        .filter((vendor) => vendor.interests.some((id) => facts.interests.includes(id)))
        .map(({ id }) => id);
    const idsOf = (id) => plan.vendors.get(id);
    return {
        at: decision.at,
        policy,
        purposes: purposes('purpose', facts.purposes, kept?.purposes),
        specialFeatures: facts.specialFeatures.filter((number) => isGranted('specialFeature', number, plan.specialFeatures.get(number), kept?.specialFeatures)),
        vendors: vendors.filter((id) => grants.whole(idsOf(id)) && (!!draft || isAsked(idsOf(id)) || !!kept?.vendors.includes(id))),
        interests: purposes('interest', facts.interests, kept?.interests),
        vendorInterests: claiming.filter((id) => grants.whole(idsOf(id)) && isGranted('vendorInterest', id, idsOf(id), kept?.vendorInterests)),
        told: Object.fromEntries(facts.vendors.map(({ id, declared }) => [String(id), declaredBy(declared)])),
    };
};

export { makeAnswer };
