/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-nKUFhePvA/7nAmxLGA9Sucv4l/56mvzjo0TONVYIMbs=";

export { integrityFile };
