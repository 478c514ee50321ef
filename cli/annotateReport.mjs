// @ts-check
/** What is said of pages, a line each: `file:line:column: …`, as editors and CI services read it. */

/**
 * @typedef {import('../src/server/annotate.js').MarkupChange} MarkupChange
 * @typedef {import('../src/server/annotate.js').UnclaimedHost} UnclaimedHost
 */

/** @type {(names: readonly string[]) => string} */
const list = (names) => names.join(', ');

/** @type {(file: string, change: MarkupChange) => string} */
export const describeChange = (file, { line, column, kind, name, hosts, vendors }) => {
  const at = `${file}:${line}:${column}:`;
  if (kind === 'inserted') return `${at} the tag of Sekisho`;
  return `${at} <${name}> of ${list(vendors)} is held${hosts.length ? `: ${list(hosts)}` : ''}`;
};

/** @type {(file: string, unclaimed: UnclaimedHost) => string} */
export const describeUnclaimed = (file, { line, column, name, host, vendors }) => {
  const remedy = vendors.length
    ? `declare ${vendors.map((id) => `"${id}"`).join(' or ')}`
    : 'declare its vendor with these hosts, or allow it';
  return `${file}:${line}:${column}: <${name}> asks ${host}, which no declared vendor claims: ${remedy}`;
};
