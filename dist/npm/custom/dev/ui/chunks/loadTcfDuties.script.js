/** Loads what the TCF has shown besides. */
const loadTcfDuties = (port) => port.load('sekisho.tcfDuties.js', "sha256-HEYUostwbnyMEk5trthL0cXSCy00W2gkdSnHFPDz42s=");

export { loadTcfDuties };
