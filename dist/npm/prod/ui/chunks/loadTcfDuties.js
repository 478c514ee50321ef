/** Loads what the TCF has shown, for its signal: nobody else has to know of the file. */
const loadTcfDuties = (_port) => import('../tcf/tcfDuties.js');

export { loadTcfDuties };
