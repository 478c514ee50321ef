/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-NHHv4zbp3fzczjmRgNA+fRavY2uUQlRKpSJH4qJHLzs=";

export { integrityFile };
