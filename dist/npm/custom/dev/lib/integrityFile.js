/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-FODp2HWaqlBmUgjp5g8SgxI7gyScH47kr9GOpp5qclg=";

export { integrityFile };
