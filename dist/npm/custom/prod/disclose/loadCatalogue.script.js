/** Loads the catalogue. The core remembers a success, and forgets a failure so that it can be tried again. */
const loadCatalogue = (port) => port.load('sekisho.catalogue.js', "sha256-UvEISg3Vw7DBGJhO/oDVqigO+vGRCE7CzeTDPsHRhII=");

export { loadCatalogue };
