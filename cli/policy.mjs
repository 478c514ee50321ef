// @ts-check
import { readFile } from 'node:fs/promises';
import { policyTable } from '../dist/npm/custom/dev/command.js';
import { apache } from './policies/apache.mjs';
import { caddy } from './policies/caddy.mjs';
import { cloudflare, fastly } from './policies/modules.mjs';
import { nginx } from './policies/nginx.mjs';
import { SERVER_NAMES } from './policies/serverNames.mjs';
import { varnish } from './policies/vcl.mjs';
import { BuildError } from './BuildError.mjs';
import { readOptionsFile, readStrict } from './siteOptions.mjs';

/**
 * How each server is told.
 * @type {Readonly<Record<typeof SERVER_NAMES[number], (site: import('./policies/describe.mjs').Site) => string>>}
 */
const SERVERS = { nginx, apache, caddy, varnish, cloudflare, fastly };

/**
 * `sekisho policy`: what a server's configuration is to have, so that it sends a policy that follows from the visitor's cookie.
 * @param {{ file: string, server: string }} how
 */
export const policy = async ({ file, server }) => {
  const name = SERVER_NAMES.find((known) => known === server);
  if (!name) throw new BuildError(`--server is one of ${SERVER_NAMES.join(', ')}.`);
  const options = await readOptionsFile(file);
  const { settings, warnings } = readStrict(options);
  if (options.regions)
    warnings.push('regions decide by where each visitor is, which a configuration cannot: use sekisho/server.');
  if (warnings.length) throw new BuildError(`${file}: nothing was written.`, ...warnings);
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return SERVERS[name]({ table: policyTable(settings), options, version });
};
