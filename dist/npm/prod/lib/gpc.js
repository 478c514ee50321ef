/** Global Privacy Control, as the browser says it; some extensions say `1` or a text. https://w3c.github.io/gpc/ */
const readGpc = () => /^(true|1)$/.test(String(navigator.globalPrivacyControl));

export { readGpc };
