/**
 * An object's own properties and nothing else: what a prototype offers, polluted or not, is not there. Anything that is
 * no object gives an empty one.
 */
const own = (bag) => {
    const copy = Object.assign(Object.create(null), typeof bag === 'object' ? bag : undefined);
    // `undefined` says nothing, so it shall not stand in the place of a default
    for (const key in copy)
        if (copy[key] === undefined)
            delete copy[key];
    return copy;
};

export { own };
