import { vendorsOf, choiceOf } from './vendorsOf.js';

/** One word for a purpose: granted where the purpose is, and so is every vendor under it that names the signal. */
const purposeChoice = (settings, name, purpose, decision) => {
    const vendors = vendorsOf(settings, name).filter((vendor) => vendor.purpose === purpose);
    return choiceOf([{ id: purpose }, ...vendors], decision);
};

export { purposeChoice };
