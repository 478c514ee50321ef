/** What makes GPP strings, as the bundler splits it off. It needs the package `@iabgpp/cmpapi`. */
const loadGpp = (_settings) => import('./gppModule.js');

export { loadGpp };
