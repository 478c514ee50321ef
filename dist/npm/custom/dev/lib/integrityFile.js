/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-fWCwZvV4EwGcQY52MS2DfWww+pZ35oLqyngHld+RFns=";

export { integrityFile };
