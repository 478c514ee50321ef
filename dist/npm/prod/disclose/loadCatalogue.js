/** Loads what is told of a vendor, with that of all others: bundlers split it off at this `import()`. */
const loadCatalogue = (_port, _vendor) => import('./applyCatalogue.js');

export { loadCatalogue };
