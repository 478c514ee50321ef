// @ts-check
import { grantPatterns } from '../../dist/npm/custom/dev/command.js';
import { chunks, describe, rowsOf, varyOf } from './describe.mjs';

/** @type {(name: string) => string} */
const header = (name) => `$http_${name.toLowerCase().replaceAll('-', '_')}`;

/** For the `http` block. An expression that fails leaves the default. @type {(site: import('./describe.mjs').Site) => string} */
export const nginx = (site) => {
  const { table } = site;
  const line = `${table.signals.map(header).join('')};$http_cookie`;
  const rows = rowsOf(table);
  const base = chunks(table.base.split(' ')).map((text, index) => (index ? text : text.trim()));
  const parts = [
    ...base.map((text, index) => [`$sekisho_base_${index}`, text]),
    ...rows.map((_, index) => [`$sekisho_sources_${index}`]),
  ];
  return [
    describe(
      site,
      'nginx: include this file in the http block. A server or location that has add_header lines of its own inherits none:',
      'repeat the two lines at the end there.',
    ),
    ...table.vendors.flatMap((vendor, index) => [
      '',
      `# ${vendor.id}`,
      `map "${line}" $sekisho_vendor_${index} {`,
      '  default 0;',
      ...grantPatterns(table.cookie, vendor).map((/** @type {string} */ pattern) => `  "~${pattern}" 1;`),
      '}',
    ]),
    ...base.flatMap((text, index) => ['', `map "" $sekisho_base_${index} {`, `  default "${text}";`, '}']),
    ...rows.flatMap(({ vendors, sources }, index) => [
      '',
      `map "${vendors.map((vendor) => `$sekisho_vendor_${vendor}`).join('')}" $sekisho_sources_${index} {`,
      '  default "";',
      `  "${'1'.repeat(vendors.length)}" "${sources}";`,
      '}',
    ]),
    '',
    `add_header Content-Security-Policy "${parts.map(([name = '']) => name).join('')}" always;`,
    `add_header Vary "${varyOf(table)}" always;`,
    '',
  ].join('\n');
};
