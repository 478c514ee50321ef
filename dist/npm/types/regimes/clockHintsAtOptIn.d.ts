/**
 * Whether the visitor's clock is that of a place where an opt-out is not known to be enough: from the Azores (in summer) and
 * Iceland to Tokyo and Seoul. America has other hours, and Australia all but the west; those of São Paulo and Québec are America's
 * too, so this is a hint and no more: it may make a page stricter, never milder. UTC, which privacy modes show everywhere, is
 * Iceland's hour: what is not known is asked for.
 *
 * The offset, not the name of the zone: `Intl` would have to be loaded for that.
 */
export declare const clockHintsAtOptIn: () => boolean;
