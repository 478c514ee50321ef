// @ts-check
/** The list of signals and their names, written from the files of `src/signals/`: a signal is one new file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signalCreator } from '../cli/bundling.mjs';
import { formatLists } from './formatLists.mjs';

const folder = join(fileURLToPath(import.meta.url), '../../src/signals');
const NOTE = 'from the files of src/signals/, never by hand: see docs/recipes.md';

/** The files of signals by name, with what each contains. @type {() => Record<string, string>} */
export const readSignalFiles = () =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'Signal.ts')
      .map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]),
  );

/**
 * The lists, by their names in `src/`. Throws what is to be mended, a line each.
 *
 * @type {(files: Readonly<Record<string, string>>) => Promise<Record<string, string>>}
 */
export const signalLists = async (files) => {
  const names = Object.keys(files).sort();
  const problems = names
    .filter((name) => !new RegExp(`^export const ${signalCreator(name)}: CreateSignal =`, 'm').test(files[name] ?? ''))
    .map(
      (name) =>
        `src/signals/${name}.ts has no "export const ${signalCreator(name)}: CreateSignal = …": add what speaks to ${name}.`,
    );
  if (problems.length) throw new Error(problems.join('\n'));
  return formatLists(NOTE, {
    'signals/lists/signals.ts': `
import type { CreateSignal } from '../Signal.js';
${names.map((name) => `import { ${signalCreator(name)} } from '../${name}.js';`).join('\n')}

/** Every signal: whom we tell of decisions. */
export const signals: readonly CreateSignal[] = [${names.map(signalCreator).join(', ')}];
`,
    'types/signalName.ts': `

/** The signals that can speak for a vendor, as \`Vendor.signal\` names them. */
export type SignalName = ${names.map((name) => `'${name}'`).join(' | ')};
`,
  });
};
