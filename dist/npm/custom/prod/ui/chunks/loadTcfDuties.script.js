/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-Qth02LAp3JRBf3uEbz9rvXL3ZdDyN/BZYD5VdpwDt3k=");

export { loadTcfDuties };
