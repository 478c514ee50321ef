// @ts-check
import * as catalogue from '../dist/npm/dev/vendors/index.js';
import { camelCase } from './camelCase.mjs';
import { furtherSignals } from './furtherSignals.mjs';

/**
 * @typedef {import('../src/types/index.js').Options} Options
 * @typedef {import('../src/types/internal.js').Settings} Settings
 */

/** The module that starts Sekisho with a site's options. */
export const CONSENT_MODULE = 'virtual:sekisho';

/** The name of a built-in vendor in `sekisho/vendors`. @type {(id: unknown) => string | undefined} */
const nameOf = (id) => {
  const name = camelCase(String(id));
  const vendors = /** @type {Readonly<Record<string, { readonly id: string }>>} */ (catalogue);
  return Object.hasOwn(vendors, name) && vendors[name]?.id === id ? name : undefined;
};

/**
 * Its code: built-in vendors are imported, with what the site says of them besides, and so are the signals of whoever is declared.
 * @type {(options: Options, settings: Settings) => string}
 */
export const consentModule = ({ vendors = [], ...options }, settings) => {
  /** @type {Set<string>} */
  const names = new Set();
  const items = vendors.map((/** @type {unknown} */ given) => {
    const more = typeof given === 'string' ? {} : Object(given);
    const name = nameOf(typeof given === 'string' ? given : more.id);
    if (!name) return JSON.stringify(given);
    names.add(name);
    return Object.keys(more).length ? `{ ...${name}, ...${JSON.stringify(more)} }` : name;
  });
  const signals = new Set([...settings.vendors.flatMap(furtherSignals), ...Object.keys(options.signals ?? {})]);
  return [
    "import { createConsent } from 'sekisho';",
    ...(names.size ? [`import { ${[...names].join(', ')} } from 'sekisho/vendors';`] : []),
    ...(options.regions === undefined && options.region === undefined ? [] : ["import 'sekisho/regions';"]),
    ...[...signals].map((name) => `import ${JSON.stringify(`sekisho/signals/${name}`)};`),
    `export const consent = createConsent({ ...${JSON.stringify(options)}, vendors: [${items.join(', ')}] });`,
    '',
  ].join('\n');
};
