/**
 * Whether the visitor's clock is that of a place where an opt-out is not known to be enough: from London (in summer) to
 * Bangkok, and that of Tokyo and Seoul. America and Australia have other hours; those of São Paulo and Québec are theirs too,
 * so this is a hint and no more: it may make a page stricter, never milder. A clock at UTC says nothing; privacy modes show it
 * everywhere.
 *
 * The offset, not the name of the zone: `Intl` would have to be loaded for that.
 */
const clockHintsAtOptIn = () => [0, 6].some((month) => {
    const east = -new Date(new Date().getFullYear(), month).getTimezoneOffset();
    return (east > 0 && east < 480) || east === 540;
});

export { clockHintsAtOptIn };
