/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-bu1tjoqqWOT3FpVnFPilsEozsaNyiFWtQxla07gY/ns=";

export { integrityFile };
