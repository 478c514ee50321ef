// @ts-check
import { readFile } from 'node:fs/promises';
import { policyTable } from '../dist/npm/custom/dev/command.js';
import { apache } from './policies/apache.mjs';
import { caddy } from './policies/caddy.mjs';
import { cloudflare, fastly } from './policies/modules.mjs';
import { nginx } from './policies/nginx.mjs';
import { varnish } from './policies/vcl.mjs';
import { BuildError, readChecked, readOptionsFile } from './build.mjs';

/** How each server is told. @type {Readonly<Record<string, (site: import('./policies/describe.mjs').Site) => string>>} */
const SERVERS = { nginx, apache, caddy, varnish, cloudflare, fastly };

export const serverNames = Object.keys(SERVERS);

/**
 * `sekisho policy`: what a server's configuration is to have, so that it sends a policy that follows from the visitor's cookie.
 * @param {{ file: string, server: string }} how
 */
export const policy = async ({ file, server }) => {
  const write = Object.hasOwn(SERVERS, server) ? SERVERS[server] : undefined;
  if (!write) throw new BuildError(`--server is one of ${serverNames.join(', ')}.`);
  const { $schema: _, ...options } = /** @type {Record<string, unknown>} */ (await readOptionsFile(file));
  const { settings, warnings } = readChecked(options);
  if (options.regions)
    warnings.push('regions decide by where each visitor is, which a configuration cannot: use sekisho/server.');
  if (warnings.length) throw new BuildError(`${file}: nothing was written.`, ...warnings);
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return write({ table: policyTable(settings), options, version });
};
