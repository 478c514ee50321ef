/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-4VYTUXCHHKgEPW+U7Hza1f5sQp0GtZckdzrB8Xd5HwU=");

export { loadTcfDuties };
