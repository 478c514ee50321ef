/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-pYQ2CSLZMkeziHbr3AG+OYkj1f9F+uR2/YFVuwmFBCc=");

export { loadTcfDuties };
