/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-qlAM5Fnjo2o188bV7PdOSzjhcCjt5ssrqI3MxsOLJMc=";

export { integrityFile };
