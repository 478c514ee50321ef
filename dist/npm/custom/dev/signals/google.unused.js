/** In place of Google's signal in a custom build without a vendor of Google's. */
const createGoogleSignal = () => () => { };

export { createGoogleSignal };
