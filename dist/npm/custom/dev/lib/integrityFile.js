/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-PkUXj3gBiPcQ2PbSRF8yC5lKI3w0MzhUXv0QYeSMMj8=";

export { integrityFile };
