/** The integrity of `sekisho.languages.js`. */
const languagesFile = "sha256-axxN99Ot7OtqN1uPZG2sriGn1LRbQl7uh9Y9qrQRLMs=";

export { languagesFile };
