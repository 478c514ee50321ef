const vendorsOf = ({ vendors }, purpose) => vendors.flatMap((vendor) => (vendor.purpose === purpose ? [vendor.id] : []));
/** Choices without a prototype, so that ids like `constructor` hold no surprise. */
const copy = (...parts) => Object.assign(Object.create(null), ...parts);
/**
 * What there is to choose by a purpose's switch: without what Global Privacy Control has locked, and without vendors that it
 * speaks of where it does not speak of their purpose: those have to be switched on themselves.
 */
const unlocked = ({ purposes, vendors }, { locked, signalled }, choices) => {
    const isApart = ({ id, purpose }) => signalled.includes(id) && !signalled.includes(purpose) && choices[id] !== 'granted';
    return {
        purposes: purposes.filter(({ id }) => !locked.includes(id)),
        vendors: vendors.filter((vendor) => !locked.includes(vendor.id) && !isApart(vendor)),
    };
};
/** The draft that preferences open with: what is in force. Nothing is granted that was not granted before. */
const startDraft = (asked, choices) => {
    const draft = copy();
    for (const { id, purpose } of [...asked.purposes.map(({ id }) => ({ id, purpose: id })), ...asked.vendors]) {
        if (purpose !== 'necessary')
            draft[id] = choices[id] === 'granted' ? 'granted' : 'denied';
    }
    return draft;
};
/** Answers for a purpose and all its vendors. */
const choosePurpose = (draft, asked, purpose, choice) => {
    const changes = copy();
    for (const id of [purpose, ...vendorsOf(asked, purpose)])
        changes[id] = choice;
    return copy(draft, changes);
};
/** Answers for one vendor. Its purpose as a whole is granted only where every vendor of it is. */
const chooseVendor = (draft, asked, vendor, choice) => {
    const changed = copy(draft);
    changed[vendor] = choice;
    const purpose = asked.vendors.find(({ id }) => id === vendor)?.purpose;
    if (purpose && purpose in changed) {
        const isWhole = vendorsOf(asked, purpose).every((id) => changed[id] === 'granted');
        changed[purpose] = isWhole ? 'granted' : 'denied';
    }
    return changed;
};
/** The same answer for some purposes, with their vendors, and for some vendors. */
const chooseEach = (draft, asked, ids, choice) => ids.reduce((changed, id) => {
    const choose = asked.purposes.some((purpose) => purpose.id === id) ? choosePurpose : chooseVendor;
    return choose(changed, asked, id, choice);
}, draft);
/** How many vendors of a purpose are granted, of how many. */
const countGranted = (draft, asked, purpose) => {
    const ids = vendorsOf(asked, purpose);
    return { count: ids.filter((id) => draft[id] === 'granted').length, total: ids.length };
};
/** Where the switch of several stands; of none it is off. */
const stateOf = (draft, ids) => {
    const granted = ids.filter((id) => draft[id] === 'granted').length;
    if (!granted)
        return 'off';
    return granted === ids.length ? 'on' : 'mixed';
};
/** Where a purpose's switch stands. */
const readSwitch = (draft, asked, purpose) => stateOf(draft, [purpose, ...vendorsOf(asked, purpose)]);

export { chooseEach, choosePurpose, chooseVendor, countGranted, readSwitch, startDraft, stateOf, unlocked };
