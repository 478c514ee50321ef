/**
 * Global Privacy Control, as the browser says it; some extensions say `1` or a text. One that cannot be read counts as on:
 * a getter that throws must not end the start of the gate. https://w3c.github.io/gpc/
 *
 * For sites that heed it, Do Not Track counts like it. https://www.w3.org/TR/tracking-dnt/
 */
const readGpc = (heedsDoNotTrack) => {
    try {
        const { globalPrivacyControl } = navigator;
        return /^(true|1)$/.test(String(globalPrivacyControl)) || (heedsDoNotTrack && navigator.doNotTrack === '1');
    }
    catch {
        return true;
    }
};

export { readGpc };
