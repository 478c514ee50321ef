/**
 * The purpose that Global Privacy Control keeps denied, whatever is answered. The core decides so; the interface has to
 * say so, and offers no switch that would do nothing.
 */
const lockedPurpose = (regime) => {
    const { globalPrivacyControl } = navigator;
    // some extensions say '1'
    return regime === 'opt-out' && /^(true|1)$/.test(String(globalPrivacyControl)) ? 'advertising' : undefined;
};

export { lockedPurpose };
