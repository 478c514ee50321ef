/** Builds an application as its owner would, once for all modes: with its framework's own command. */
import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Application } from './catalogue.js';

const here = import.meta.dirname;

/** A build for production that tells nobody, and does not know that it is made for a test. */
const ENVIRONMENT = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  TEST: '',
  VITEST: '',
};

/** The files of the site that it makes, by their paths there. */
export const buildApplication = async (
  name: string,
  { build: [program, ...args], output }: Application,
): Promise<Map<string, Buffer>> => {
  // the sources stay free of what a build leaves behind
  const folder = join(here, 'build', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(here, 'applications', name), folder, { recursive: true });
  const options = { cwd: folder, env: { ...process.env, ...ENVIRONMENT }, maxBuffer: 2 ** 24 };
  await promisify(execFile)(process.execPath, [join(here, 'node_modules', program), ...args], options).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`${name} is not built: ${error.stdout}${error.stderr}`);
    },
  );
  const site = join(folder, output);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(site, file)).isFile(),
  );
  return new Map(files.map((file) => [`/${file.split(sep).join('/')}`, readFileSync(join(site, file))]));
};
