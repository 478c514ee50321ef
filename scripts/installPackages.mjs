import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from './runStep.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * A package of this repository, by its folder: the project itself, or one whose packages only some commands need, so that a
 * normal install stays light. What is only looked at, bundled or measured runs no script of its own.
 */
const PLACES = {
  '': { title: 'Installing packages', args: [] },
  bench: { title: 'Installing the packages of bench/', args: ['--ignore-scripts'] },
  examples: { title: 'Installing the packages of examples/', args: ['--ignore-scripts'] },
  site: { title: 'Installing the packages of site/', args: ['--ignore-scripts'] },
  'test/libraries': { title: 'Installing the packages of test/libraries/', args: ['--ignore-scripts'] },
  'test/servers': { title: 'Installing the packages of test/servers/', args: ['--ignore-scripts'] },
};

const packagesOf = (folder, file) => JSON.parse(readFileSync(join(root, folder, file), 'utf8')).packages;

/** npm writes down what it installed: the same as the lock file, less the optional packages of other platforms. */
const isInstalled = (folder) => {
  try {
    const { '': _, ...locked } = packagesOf(folder, 'package-lock.json');
    const installed = packagesOf(folder, 'node_modules/.package-lock.json');
    const names = new Set([...Object.keys(locked).filter((name) => !locked[name].optional), ...Object.keys(installed)]);
    return [...names].every((name) => locked[name] && locked[name].integrity === installed[name]?.integrity);
  } catch {
    return false;
  }
};

/**
 * Installs the packages of a package-lock.json where others or none are installed. Needs nothing but Node.
 *
 * @param {keyof typeof PLACES} folder the folder of that file; the project itself by default
 * @param {{ isTTY?: boolean, write(text: string): unknown }} [out] where it says how far it is
 */
export const installPackages = async (folder = '', out = process.stdout) => {
  if (isInstalled(folder)) return;
  const { title, args } = PLACES[folder];
  const describe = (output, ok, time) =>
    ok ? `${/added (\d+) packages/.exec(output)?.[1] ?? 'all'} packages in ${time}` : `failed after ${time}`;
  const cwd = join(root, folder);
  const { ok } = await runStep(title, 'npm', ['ci', '--no-audit', '--no-fund', ...args], { describe, cwd, out });
  if (!ok) throw new Error('The packages could not be installed: npm says why, above.');
};
