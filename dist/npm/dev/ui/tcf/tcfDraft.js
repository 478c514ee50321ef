import { createGrants, grantsIn } from '../../iab/createGrants.js';
import { draftKey } from '../../iab/TcfAnswer.js';

const LISTS = {
    purpose: 'purposes',
    specialFeature: 'specialFeatures',
    interest: 'interests',
    vendorInterest: 'vendorInterests',
};
/**
 * The draft that preferences open with: what is in force, so that nothing is on that was not granted. What has no answer yet follows what it
 * is mapped to.
 */
const openDraft = (settings, desk, decision) => {
    const { plan, facts } = desk;
    const idsOf = (subject, number) => {
        if (subject === 'vendorInterest')
            return plan.vendors.get(number) ?? [];
        return (subject === 'specialFeature' ? plan.specialFeatures : plan.purposes).get(number) ?? [];
    };
    const answer = desk.inForce(decision);
    const grants = createGrants(settings, decision);
    const choices = new Map();
    const begin = (subject, numbers) => {
        for (const number of numbers) {
            const isGranted = !!answer?.[LISTS[subject]].includes(number) && grants.partly(idsOf(subject, number));
            if (isGranted)
                choices.set(draftKey(subject, number), 'granted');
            // granted here, and not under the framework
            else if (grants.whole(idsOf(subject, number)))
                choices.set(draftKey(subject, number), 'denied');
        }
    };
    begin('purpose', facts.purposes);
    begin('specialFeature', facts.specialFeatures);
    begin('interest', facts.interests);
    const claiming = facts.vendors.filter(({ interests }) => interests.some((id) => facts.interests.includes(id)));
    begin('vendorInterest', claiming.map(({ id }) => id));
    return {
        choices,
        stateOf(subject, number, draft) {
            const { whole, partly } = grantsIn(settings, draft);
            const ids = idsOf(subject, number);
            const may = subject === 'vendorInterest' ? whole : partly;
            const choice = choices.get(draftKey(subject, number));
            return {
                isOn: may(ids) && (choice ? choice === 'granted' : whole(ids)),
                lacking: may(ids) ? [] : ids.filter((id) => !may([id])),
            };
        },
    };
};

export { openDraft };
