/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-vwVWrQ4J8FVi9ypM5+VEuLVZjtd/VoogsBUQIlMRuJw=");

export { loadTcfDuties };
