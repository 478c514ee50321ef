import { createGrants } from './createGrants.js';
import { isTold } from './tcfFacts.js';

/**
 * What counts of a kept answer under a list. One for another decision, or under another version of the policies, counts for nothing; a
 * vendor that is new, or declares more than it did, is neither told of nor granted before the question is put again. Who has refused is
 * not asked again. Pure.
 */
const answerInForce = (kept, policy, settings, plan, facts, decision) => {
    const grants = createGrants(settings, decision);
    const isWanted = (id) => grants.whole(plan.vendors.get(id));
    if (!kept || kept.at !== decision.at || kept.policy !== policy)
        return { answer: undefined, isOpen: facts.vendors.some(({ id }) => isWanted(id)) };
    const known = facts.vendors.filter(({ id, declared }) => isTold(kept.told[id], declared)).map(({ id }) => id);
    const isKnown = (id) => known.includes(id);
    return {
        answer: {
            ...kept,
            vendors: kept.vendors.filter(isKnown),
            vendorInterests: kept.vendorInterests.filter(isKnown),
            told: Object.fromEntries(known.map((id) => [String(id), kept.told[id]])),
        },
        isOpen: facts.vendors.some(({ id }) => !isKnown(id) && isWanted(id)),
    };
};

export { answerInForce };
