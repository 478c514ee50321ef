// @ts-check
import { grantPatterns } from '../../dist/npm/custom/dev/command.js';
import { describe, rowsOf, varyOf } from './describe.mjs';

const [LINE, POLICY] = ['req.http.X-Sekisho-Line', 'req.http.X-Sekisho-Policy'];

/** A text in which nothing is escaped. @type {(text: string) => string} */
const long = (text) => `{"${text}"}`;

/** @type {(site: import('./describe.mjs').Site) => string[]} */
const statements = ({ table }) => {
  const rows = rowsOf(table);
  const line = [...table.signals.map((name) => `req.http.${name}`), '";"', 'req.http.Cookie'].join(' + ');
  return [
    `set ${LINE} = ${line};`,
    `set ${POLICY} = ${long(table.base)};`,
    ...table.vendors.flatMap((vendor, index) => {
      const patterns = grantPatterns(table.cookie, vendor);
      const flag = `req.http.X-Sekisho-${index}`;
      return [
        `# ${vendor.id}`,
        `set ${flag} = "0";`,
        ...patterns.map((/** @type {string} */ pattern) => `if (${LINE} ~ ${long(pattern)}) { set ${flag} = "1"; }`),
      ];
    }),
    ...rows.map(({ vendors, sources }) => {
      const condition = vendors.map((vendor) => `req.http.X-Sekisho-${vendor} == "1"`).join(' && ');
      return `if (${condition}) { set ${POLICY} = ${POLICY} + ${long(sources)}; }`;
    }),
    'if (resp.http.Content-Security-Policy) {',
    '  std.collect(resp.http.Content-Security-Policy);',
    `  set resp.http.Content-Security-Policy = resp.http.Content-Security-Policy + ", " + ${POLICY};`,
    `} else { set resp.http.Content-Security-Policy = ${POLICY}; }`,
    `if (resp.http.Vary) { set resp.http.Vary = resp.http.Vary + ", ${varyOf(table)}"; }`,
    `else { set resp.http.Vary = "${varyOf(table)}"; }`,
  ];
};

/** @type {(lines: readonly string[]) => string} */
const deliver = (lines) => ['sub vcl_deliver {', ...lines.map((line) => `  ${line}`), '}', ''].join('\n');

/** @type {(site: import('./describe.mjs').Site) => string} */
export const varnish = (site) =>
  [
    describe(site, 'Varnish: include this file in your VCL, behind its first line.'),
    'import std;',
    '',
    deliver(statements(site)),
  ].join('\n');
