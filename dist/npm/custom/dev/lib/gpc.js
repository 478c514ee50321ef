/**
 * Global Privacy Control, as the browser says it; some extensions say `1` or a text. One that cannot be read counts as on:
 * a getter that throws must not end the start of the gate. https://w3c.github.io/gpc/
 */
const readGpc = () => {
    try {
        return /^(true|1)$/.test(String(navigator.globalPrivacyControl));
    }
    catch {
        return true;
    }
};

export { readGpc };
