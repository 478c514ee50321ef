/** What makes TC strings, as the bundler splits it off. It needs `@iabtechlabtcf/core` and `@iabtechlabtcf/cmpapi`. */
const loadTcf = (_settings) => import('./tcfModule.js');

export { loadTcf };
