// @ts-check
import { grantPatterns } from '../../dist/npm/custom/dev/command.js';
import { describe, rowsOf, varyOf } from './describe.mjs';

/** An expression that fails is no match, and denies. @type {(site: import('./describe.mjs').Site) => string} */
export const apache = (site) => {
  const { table } = site;
  const line = `${table.signals.map((name) => `%{HTTP:${name}}`).join('')};%{HTTP:Cookie}`;
  const rows = rowsOf(table);
  return [
    describe(
      site,
      'Apache 2.4: include this file in the server or a virtual host; needs mod_setenvif and mod_headers.',
    ),
    ...table.vendors.flatMap((vendor, index) => [
      '',
      `# ${vendor.id}`,
      ...grantPatterns(table.cookie, vendor).map(
        (/** @type {string} */ pattern) => `SetEnvIfExpr "'${line}' =~ m#${pattern}#" SEKISHO_VENDOR_${index}=1`,
      ),
    ]),
    '',
    ...rows.flatMap(({ vendors, sources }, index) => [
      // an empty value would be "1"
      `SetEnvIfExpr "true" "SEKISHO_SOURCES_${index}= "`,
      `SetEnvIfExpr "${vendors.map((vendor) => `reqenv('SEKISHO_VENDOR_${vendor}') == '1'`).join(' && ')}" "SEKISHO_SOURCES_${index}=${sources}"`,
    ]),
    '',
    `Header always add Content-Security-Policy "${table.base}${rows.map((_, index) => `%{SEKISHO_SOURCES_${index}}e`).join('')}"`,
    `Header always merge Vary "${varyOf(table)}"`,
    '',
  ].join('\n');
};
