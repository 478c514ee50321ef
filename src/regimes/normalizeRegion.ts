/** Countries whose parts have laws of their own, and call them by two letters. */
const BY_LETTERS = /^(US|CA)-(?![A-Z]{2}$)/;

/**
 * A region as it is looked up: `de`, `us-ca`, `US_CA` and `US-` are `DE`, `US-CA`, `US-CA` and `US`; nothing for what is no code. A
 * part that cannot be one of the country's (`US-06`, as some databases count them) leaves the country alone, and so the
 * strictest of its parts.
 */
export const normalizeRegion = (said: string): string | undefined => {
  const [, country, part] = /^\s*([a-z]{2})(?:[-_]([a-z\d]{1,3})?)?\s*$/i.exec(said) || [];
  const code = country && (part ? `${country}-${part}` : country).toUpperCase();
  return code && (BY_LETTERS.test(code) ? code.slice(0, 2) : code);
};
