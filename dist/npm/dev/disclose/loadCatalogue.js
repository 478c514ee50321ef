/** Loads the catalogue: bundlers split it off at this `import()`. */
const loadCatalogue = (_port) => import('./applyCatalogue.js');

export { loadCatalogue };
