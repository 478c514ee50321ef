// @ts-check
/**
 * Settings as a JavaScript literal. No object in it has a prototype: what a page, or an attacker, adds to
 * `Object.prototype` is no option.
 * @param {unknown} value @returns {string}
 */
export const toLiteral = (value) => {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const members = entries.map(([key, inner]) => `${JSON.stringify(key)}:${toLiteral(inner)}`);
  return `{${['__proto__:null', ...members].join()}}`;
};
