// @ts-check
import { stepPatterns } from '../../dist/npm/custom/dev/command.js';
import { describe, rowsOf, varyOf } from './describe.mjs';

/** Its expressions look at nothing ahead: first what denies, then what grants. @type {(site: import('./describe.mjs').Site) => string} */
export const caddy = (site) => {
  const { table } = site;
  const line = `${table.signals.map((name) => `{http.request.header.${name}}`).join('')};{http.request.header.Cookie}`;
  const rows = rowsOf(table);
  return [
    describe(site, 'Caddy: import this file in a site block.'),
    ...table.vendors.flatMap((vendor, index) => {
      const { denied, granted } = stepPatterns(table.cookie, vendor);
      return [
        '',
        `# ${vendor.id}`,
        `map "${line}" {sekisho_vendor_${index}} {`,
        ...denied.map((/** @type {string} */ pattern) => `\t"~${pattern}" 0`),
        ...granted.map((/** @type {string} */ pattern) => `\t"~${pattern}" 1`),
        '\tdefault 0',
        '}',
      ];
    }),
    ...rows.flatMap(({ vendors, sources }, index) => [
      '',
      `map "${vendors.map((vendor) => `{sekisho_vendor_${vendor}}`).join('')}" {sekisho_sources_${index}} {`,
      `\t"${'1'.repeat(vendors.length)}" "${sources}"`,
      '\tdefault ""',
      '}',
    ]),
    '',
    `header +Content-Security-Policy "${table.base}${rows.map((_, index) => `{sekisho_sources_${index}}`).join('')}"`,
    `header +Vary "${varyOf(table)}"`,
    '',
  ].join('\n');
};
