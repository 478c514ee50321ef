#!/usr/bin/env node
// @ts-check
/** The command `sekisho`. */
import { parseArgs } from 'node:util';
import { build, BuildError } from './build.mjs';
import { policy, serverNames } from './policy.mjs';

const USAGE = `Usage: sekisho build <options.json> [--out <folder>] [--inline] [--lite]
       sekisho policy <options.json> --server <name>

build writes the files of a site of its own, with its options in them. policy prints what a server's configuration is to have,
so that it sends a Content-Security-Policy that follows from each visitor's choices.

  <options.json>  the options, as an options block has them: see README.md
  --out           folder for the files; default: sekisho
  --inline        head.html has the script in it, so that the page waits for no request; needs the option base
  --lite          without the guard, for sites that annotate whatever is to be held
  --server        ${serverNames.join(', ')}
`;

const OPTIONS = /** @type {const} */ ({
  out: { type: 'string', default: 'sekisho' },
  inline: { type: 'boolean', default: false },
  lite: { type: 'boolean', default: false },
  server: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
});

const run = async () => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, file, ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (command !== 'build' && command !== 'policy')
    throw new BuildError(command ? `There is no command "${command}".` : 'Which command?', USAGE);
  if (!file || rest.length) throw new BuildError(`${command} takes one file of options.`, USAGE);
  if (command === 'policy') {
    if (!values.server) throw new BuildError('policy needs --server.', USAGE);
    return void process.stdout.write(await policy({ file, server: values.server }));
  }
  const { lines } = await build({ file, out: values.out, isInline: values.inline, isLite: values.lite });
  for (const line of lines) console.log(line);
};

try {
  await run();
} catch (error) {
  // what the user can mend is said without a stack
  const isForUser = error instanceof BuildError || String(Object(error).code).startsWith('ERR_PARSE_ARGS');
  console.error(isForUser ? /** @type {Error} */ (error).message : error);
  process.exitCode = 1;
}
