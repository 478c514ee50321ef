#!/usr/bin/env node
// @ts-check
/** The command `sekisho`. */
import { parseArgs } from 'node:util';
import { build, BuildError } from './build.mjs';

const USAGE = `Usage: sekisho build <options.json> [--out <folder>] [--inline] [--lite]

Writes the files of a site of its own, with its options in them.

  <options.json>  the options, as an options block has them: see README.md
  --out           folder for the files; default: sekisho
  --inline        head.html has the script in it, so that the page waits for no request; needs the option base
  --lite          without the guard, for sites that annotate whatever is to be held
`;

const OPTIONS = /** @type {const} */ ({
  out: { type: 'string', default: 'sekisho' },
  inline: { type: 'boolean', default: false },
  lite: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
});

const run = async () => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, file, ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (command !== 'build')
    throw new BuildError(command ? `There is no command "${command}".` : 'Which command?', USAGE);
  if (!file || rest.length) throw new BuildError('build takes one file of options.', USAGE);
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
