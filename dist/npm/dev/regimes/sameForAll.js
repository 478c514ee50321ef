/** One regime for every purpose. */
const sameForAll = (regime) => ({
    functional: regime,
    social: regime,
    analytics: regime,
    advertising: regime,
});

export { sameForAll };
