/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-0v4zrmSVr5/Dwmtzd12YV2l8QFTxe/S+6y86QJb2yMA=";

export { integrityFile };
