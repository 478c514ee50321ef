/**
 * Builds the single-page app as a customer would: on the packed npm package, not on the sources.
 * Packs the project into build/, unpacks it into this folder's node_modules (the project's own stays as it is),
 * and runs Vite. Needs no network; the SDK has to be built before. Its dependencies, preact and js-cookie, are found in the
 * project's node_modules, further up.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { installPacked } from '../../scripts/installPacked.mjs';

const here = import.meta.dirname;

await installPacked(here);
await build({ root: here, configFile: join(here, 'vite.config.mjs'), logLevel: 'warn' });
