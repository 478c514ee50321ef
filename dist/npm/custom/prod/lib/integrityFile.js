/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-ah4PEWO5PWwVC18Bk3Q692QvTdlCFxVPDaIxb8GvOI0=";

export { integrityFile };
