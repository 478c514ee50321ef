import { askedIds } from './askedIds.js';

/** By choices, in force or of a draft. What is necessary is never granted, for nobody is asked. */
const grantsIn = (settings, choices) => {
    const asked = new Set(askedIds(settings));
    const isGranted = (id) => asked.has(id) && choices[id] === 'granted';
    const isInPart = (id) => asked.has(id) && settings.vendors.some((vendor) => vendor.purpose === id && isGranted(vendor.id));
    return {
        whole: (ids = []) => ids.length > 0 && ids.every(isGranted),
        partly: (ids = []) => ids.length > 0 && ids.every((id) => isGranted(id) || isInPart(id)),
    };
};
/** By a decision: silence grants nothing here, whatever the regime says. */
const createGrants = (settings, { choices, unanswered }) => {
    const said = Object.entries(choices).filter(([id]) => !unanswered.includes(id));
    return grantsIn(settings, Object.assign(Object.create(null), Object.fromEntries(said)));
};

export { createGrants, grantsIn };
