/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-+b7Ty+gQfJNmhV5Baoe1IyCIV+bfl9+7gv7X82aDKGM=");

export { loadTcfDuties };
