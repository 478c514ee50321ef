/** The integrity of `sekisho.languages.js`. */
const languagesFile = "sha256-q4J1KBLYtiAT7YJuMSjEcfWYyVTnMB1CkgSDVEUEp3s=";

export { languagesFile };
