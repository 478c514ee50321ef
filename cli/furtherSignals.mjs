// @ts-check
/** The signals of a vendor beyond the core's own: their files. @type {(facts: { readonly signals?: readonly string[] }) => string[]} */
export const furtherSignals = ({ signals = [] }) => signals.filter((name) => name !== 'google');
