#!/usr/bin/env node
// @ts-check
/** The command `sekisho`. */
import { parseArgs } from 'node:util';
import { BuildError } from './BuildError.mjs';
import { SERVER_NAMES } from './policies/serverNames.mjs';

const USAGE = `Usage: sekisho build <options.json> [--out <folder>] [--inline] [--lite]

Writes the files of a site of its own, with its options in them.

  <options.json>  the options, as an options block has them: see README.md
  --out           folder for the files; default: sekisho
  --inline        head.html has the script in it, so that the page waits for no request; needs the option base
  --lite          without the guard, for sites that annotate whatever is to be held

Usage: sekisho annotate <files or folders> --options <options.json> [--check] [--tag <address> | --inline <file>]
                        [--url <address>] [--allow <host>] [--on-unclaimed error|warn|ignore]

Holds the tags of declared vendors in files of HTML, and changes no other byte of them.

  --options       the options, as an options block has them
  --check         writes nothing; ends with 1 where a file would change
  --tag           address of sekisho.js: its tag is put first in <head>
  --inline        a file that sekisho build wrote: its script is put there in the place of the tag
  --url           the address of the site: its host is its own
  --allow         a further host that needs no vendor; may be given more than once
  --on-unclaimed  what a host is that no declared vendor claims; default: error

Usage: sekisho policy <options.json> --server <name>

Prints what a server's configuration is to have, so that it sends a Content-Security-Policy that follows from each visitor's
choices.

  --server        ${SERVER_NAMES.join(', ')}
`;

/** What each command takes. */
const OPTIONS = /** @type {const} */ ({
  build: {
    out: { type: 'string', default: 'sekisho' },
    inline: { type: 'boolean', default: false },
    lite: { type: 'boolean', default: false },
  },
  annotate: {
    options: { type: 'string' },
    check: { type: 'boolean', default: false },
    tag: { type: 'string' },
    inline: { type: 'string' },
    url: { type: 'string' },
    allow: { type: 'string', multiple: true },
    'on-unclaimed': { type: 'string', default: 'error' },
  },
  policy: { server: { type: 'string' } },
});

/** @type {(args: string[]) => Promise<void>} */
const runBuild = async (args) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS.build, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (!file || rest.length) throw new BuildError('build takes one file of options.', USAGE);
  const { build } = await import('./build.mjs');
  const { lines } = await build({ file, out: values.out, isInline: values.inline, isLite: values.lite });
  for (const line of lines) console.log(line);
};

/** @type {(args: string[]) => Promise<void>} */
const runAnnotate = async (args) => {
  const { values, positionals: paths } = parseArgs({ args, options: OPTIONS.annotate, allowPositionals: true });
  const { options, tag, inline, url, allow = [], check, 'on-unclaimed': onUnclaimed } = values;
  const { annotateFiles } = await import('./annotateFiles.mjs');
  const { lines, errors } = await annotateFiles({
    ...{ paths, options, tag, inline, url, onUnclaimed },
    allow,
    isCheck: check,
  });
  for (const line of lines) console.log(line);
  for (const line of errors) console.error(line);
  if (errors.length) process.exitCode = 1;
};

/** @type {(args: string[]) => Promise<void>} */
const runPolicy = async (args) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS.policy, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (!file || rest.length) throw new BuildError('policy takes one file of options.', USAGE);
  if (!values.server) throw new BuildError('policy needs --server.', USAGE);
  const { policy } = await import('./policy.mjs');
  process.stdout.write(await policy({ file, server: values.server }));
};

const COMMANDS = { build: runBuild, annotate: runAnnotate, policy: runPolicy };

const run = async () => {
  const [command = '', ...args] = process.argv.slice(2);
  if (process.argv.some((arg) => arg === '--help' || arg === '-h')) return console.log(USAGE);
  if (!Object.hasOwn(COMMANDS, command))
    throw new BuildError(command ? `There is no command "${command}".` : 'Which command?', USAGE);
  return COMMANDS[/** @type {keyof typeof COMMANDS} */ (command)](args);
};

try {
  await run();
} catch (error) {
  // what the user can mend is said without a stack
  const isForUser = error instanceof BuildError || String(Object(error).code).startsWith('ERR_PARSE_ARGS');
  console.error(isForUser ? /** @type {Error} */ (error).message : error);
  process.exitCode = 1;
}
