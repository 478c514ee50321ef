/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-s8Y5JhxEup7ZGlnaRskr5ir1USbqZo8hkLuBSqWw+YM=";

export { integrityFile };
