const vendorsOf = ({ vendors }, purpose) => vendors.flatMap((vendor) => (vendor.purpose === purpose ? [vendor.id] : []));
/** Choices without a prototype, so that ids like `constructor` hold no surprise. */
const copy = (...parts) => Object.assign(Object.create(null), ...parts);
/**
 * An answer for every purpose and vendor that needs one, all alike. A purpose that is `locked` (by Global Privacy
 * Control) stays denied, and one that is asked for by itself is not granted along with others.
 */
const chooseAll = ({ purposes, vendors }, choice, locked) => {
    const choices = copy();
    for (const { id, purpose } of [...purposes.map(({ id }) => ({ id, purpose: id })), ...vendors]) {
        const isLeftOut = choice === 'granted' && purposes.some((one) => one.id === purpose && one.explicit);
        if (purpose !== 'necessary' && !isLeftOut)
            choices[id] = purpose === locked ? 'denied' : choice;
    }
    return choices;
};
/** The same answer to everything, or where a whole answer was overtaken, to what changed. Other answers stand. */
const chooseUnanswered = (asked, { status, unanswered }, choice, locked) => {
    const choices = chooseAll(asked, choice, locked);
    const isPart = status === 'outdated' && unanswered.length > 0;
    return copy(...Object.keys(choices).flatMap((id) => (!isPart || unanswered.includes(id) ? [{ [id]: choices[id] }] : [])));
};
/** The draft that preferences open with: what is in force. Nothing is granted that was not granted before. */
const startDraft = (asked, choices) => {
    const draft = copy(chooseAll(asked, 'denied'));
    for (const id in draft)
        if (choices[id] === 'granted')
            draft[id] = 'granted';
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

export { chooseAll, choosePurpose, chooseUnanswered, chooseVendor, countGranted, readSwitch, startDraft };
