const vendorsOf = ({ vendors }, purpose) => vendors.flatMap((vendor) => (vendor.purpose === purpose ? [vendor.id] : []));
/** Choices without a prototype, so that ids like `constructor` hold no surprise. */
const copy = (...parts) => Object.assign(Object.create(null), ...parts);
/** What there is to choose: without what Global Privacy Control has locked. */
const unlocked = ({ purposes, vendors }, locked) => ({
    purposes: purposes.filter(({ id }) => !locked.includes(id)),
    vendors: vendors.filter(({ id }) => !locked.includes(id)),
});
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
/** How many vendors of a purpose are granted, of how many. */
const countGranted = (draft, asked, purpose) => {
    const ids = vendorsOf(asked, purpose);
    return { count: ids.filter((id) => draft[id] === 'granted').length, total: ids.length };
};
/** Where a purpose's switch stands. */
const readSwitch = (draft, asked, purpose) => {
    const ids = [purpose, ...vendorsOf(asked, purpose)];
    const granted = ids.filter((id) => draft[id] === 'granted').length;
    if (!granted)
        return 'off';
    return granted === ids.length ? 'on' : 'mixed';
};

export { choosePurpose, chooseVendor, countGranted, readSwitch, startDraft, unlocked };
