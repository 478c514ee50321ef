/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-S4aq0MuhYL3SBXBy/QQLLraXoXgwSf2WkhE1Ym1l7xk=");

export { loadTcfDuties };
