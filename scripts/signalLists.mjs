// @ts-check
/** The names of signals, written from the files of `src/signals/`: a signal is one new file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatLists } from './formatLists.mjs';

const folder = join(fileURLToPath(import.meta.url), '../../src/signals');
const NOTE = 'from the files of src/signals/, never by hand: see docs/recipes.md';

/** What a file leaves itself under, if it is a signal's. */
const REGISTERED = /^registerSignal\(\s*'([^']*)'/m;

/** The files of signals by name, with what each contains. @type {() => Record<string, string>} */
export const readSignalFiles = () =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => /^[a-z\d-]+\.ts$/.test(file))
      .map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]),
  );

/** The names of the signals that have a file of their own: `signals/<name>.js`. */
export const readSignalNames = () => Object.keys(readSignalFiles()).sort();

/**
 * The lists, by their names in `src/`. Throws what is to be mended, a line each.
 *
 * @type {(files: Readonly<Record<string, string>>) => Promise<Record<string, string>>}
 */
export const signalLists = async (files) => {
  const names = Object.keys(files).sort();
  const problems = names
    .filter((name) => REGISTERED.exec(files[name] ?? '')?.[1] !== name)
    .map(
      (name) =>
        `src/signals/${name}.ts has no "registerSignal('${name}', …)" at the beginning of a line: leave what speaks to ${name} there. A file that is no signal has a capital letter in its name.`,
    );
  if (problems.length) throw new Error(problems.join('\n'));
  return formatLists(NOTE, {
    'types/signalName.ts': `

/** The signals that can speak for a vendor, as \`Vendor.signals\` names them. */
export type SignalName = ${names.map((name) => `'${name}'`).join(' | ')};
`,
  });
};
