// @ts-check
/**
 * @typedef {import('../../src/server/policyTable.js').PolicyTable} PolicyTable
 * @typedef {{ table: PolicyTable, options: object, version: string }} Site
 */

/** What stands above each configuration. @type {(site: Site, ...more: string[]) => string} */
export const describe = ({ version, table }, ...more) =>
  [
    `Written by sekisho policy (Sekisho ${version}): write it again when options, vendors or Sekisho change.`,
    'A Content-Security-Policy that admits the site itself and the vendors that the visitor has granted.',
    ...more,
    ...(table.vendors.length ? [] : ['No vendor is asked for: everybody gets the same.']),
  ]
    .map((line) => `# ${line}`)
    .join('\n');

/** Texts that are not too long for one word of a configuration. @type {(sources: readonly string[]) => string[]} */
export const chunks = (sources) =>
  sources.reduce(
    (all, source) => {
      const last = /** @type {string} */ (all.pop());
      return last.length + source.length < 2000 ? [...all, `${last} ${source}`] : [...all, last, ` ${source}`];
    },
    [''],
  );

/**
 * The rows, each short enough; `vendors` are the places of those it needs.
 * @type {(table: PolicyTable) => { vendors: number[], sources: string }[]}
 */
export const rowsOf = ({ rows, vendors }) =>
  rows.flatMap(({ needs, sources }) =>
    chunks(sources).map((text) => ({
      vendors: needs.map((need) => vendors.findIndex(({ id }) => id === need)),
      sources: text,
    })),
  );

/** What a response varies by. @type {(table: PolicyTable) => string} */
export const varyOf = ({ signals }) => ['Cookie', ...signals].join(', ');
