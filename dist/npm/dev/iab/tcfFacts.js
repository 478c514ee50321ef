import { readText, readBag, readWhole } from './readBag.js';

/** What a vendor list says of the vendors that the site has mapped, under the site's restrictions. Pure. */
const numbersOf = (given) => (Array.isArray(given) ? given : []).flatMap((one) => readWhole(one, 1, 99) ?? []);
/** An entry of a part of the list. */
const entryOf = (list, part, id) => readBag(readBag(readBag(list)[part])[String(id)]);
const nameIn = (list, part, id) => readText(entryOf(list, part, id)['name']) || String(id);
/** Fields of a vendor by which what it does with data widens, and the letter of each. */
const DECLARED = {
    p: 'purposes',
    i: 'legIntPurposes',
    s: 'specialPurposes',
    f: 'features',
    x: 'specialFeatures',
};
/** What a vendor has declared, as one text: `p1 p3 i2`. */
const declaredBy = (vendor) => Object.entries(DECLARED)
    .flatMap(([letter, field]) => numbersOf(vendor[field]).map((number) => letter + number))
    .join(' ');
/** Whether a vendor declares nothing that it had not when it was told of. */
const isTold = (told, vendor) => {
    const known = (told ?? '').split(' ');
    return (told !== undefined &&
        declaredBy(vendor)
            .split(' ')
            .every((one) => known.includes(one)));
};
/** A vendor's purposes as restrictions leave them; one that the vendor is not flexible for has no effect on its basis. */
const restrict = (id, vendor, { restrictions }) => {
    const [consent, interest, flexible] = ['purposes', 'legIntPurposes', 'flexiblePurposes'].map((name) => numbersOf(vendor[name]));
    const has = (type, purpose) => restrictions.some((one) => one.type === type && one.purpose === purpose && (one.vendors?.includes(id) ?? true));
    const moves = (type) => (purpose) => flexible.includes(purpose) && has(type, purpose);
    const isAllowed = (purpose) => !has('not-allowed', purpose);
    const [toConsent, toInterest] = [moves('require-consent'), moves('require-legitimate-interest')];
    const stays = (move) => (purpose) => !move(purpose);
    return {
        purposes: [...consent.filter(stays(toInterest)), ...interest.filter(toConsent)].filter(isAllowed),
        interests: [...interest.filter(stays(toConsent)), ...consent.filter(toInterest)].filter(isAllowed),
    };
};
/** A mapped vendor that the list still has. */
const readVendor = (list, plan, id) => {
    const declared = entryOf(list, 'vendors', id);
    const name = readText(declared['name']);
    if (!name || declared['deletedDate'])
        return [];
    const numbers = (field) => numbersOf(declared[field]);
    return [
        {
            id,
            name,
            declared,
            ...restrict(id, declared, plan),
            specialPurposes: numbers('specialPurposes'),
            features: numbers('features'),
            specialFeatures: numbers('specialFeatures'),
        },
    ];
};
const tcfFacts = (list, plan) => {
    const vendors = [...plan.vendors.keys()]
        .flatMap((id) => readVendor(list, plan, id))
        .sort((one, other) => one.name.localeCompare(other.name));
    const used = (field) => [...new Set(vendors.flatMap((vendor) => vendor[field]))].sort((one, other) => one - other);
    const isIn = (part) => (id) => !!readText(entryOf(list, part, id)['name']);
    const isMapped = (id) => plan.purposes.has(id);
    const interests = used('interests')
        .filter((id) => isMapped(id) && plan.legitimateInterests.includes(id))
        .filter(isIn('purposes'));
    const asked = used('purposes').filter(isMapped).filter(isIn('purposes'));
    return {
        vendors,
        purposes: [...new Set([...asked, ...interests])].sort((one, other) => one - other),
        interests,
        specialFeatures: used('specialFeatures')
            .filter((id) => plan.specialFeatures.has(id))
            .filter(isIn('specialFeatures')),
        specialPurposes: used('specialPurposes').filter(isIn('specialPurposes')),
        features: used('features').filter(isIn('features')),
    };
};

export { declaredBy, entryOf, isTold, nameIn, numbersOf, tcfFacts };
