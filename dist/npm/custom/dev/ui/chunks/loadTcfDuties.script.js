/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-GKQus95TXhoEvCXiKurMinnWbGBze1HDcSr5Tc+8oXQ=");

export { loadTcfDuties };
