/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-HuvfQqJBTsLIhDznwWFdhUoC5vyj+2cik9NVa95FaIY=";

export { integrityFile };
