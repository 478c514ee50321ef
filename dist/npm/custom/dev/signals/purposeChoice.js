import { vendorsOf } from './vendorsOf.js';

/** One word for a purpose: granted where the purpose is, and so is every vendor under it that names the signal. */
const purposeChoice = (settings, name, purpose, { choices }) => {
    const vendors = vendorsOf(settings, name).filter((vendor) => vendor.purpose === purpose);
    return [purpose, ...vendors.map(({ id }) => id)].every((id) => choices[id] === 'granted') ? 'granted' : 'denied';
};

export { purposeChoice };
