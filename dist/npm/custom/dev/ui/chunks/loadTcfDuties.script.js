/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-p8xWOcUi8WITiP0KnkQmRAcaC7bfzAnqA6YVpc4CoFU=");

export { loadTcfDuties };
