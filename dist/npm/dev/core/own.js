/**
 * An object's own properties and nothing else: what a prototype offers, polluted or not, is not there. Anything that is
 * no object gives an empty one.
 */
const own = (bag) => Object.assign(Object.create(null), typeof bag === 'object' ? bag : undefined);

export { own };
