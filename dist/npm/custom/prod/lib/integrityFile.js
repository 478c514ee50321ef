/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-7LkN7nWWNIx/gqT0y39cQ1H5yb971x4pTF78NGOc0C8=";

export { integrityFile };
