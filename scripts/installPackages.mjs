import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from './runStep.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** npm writes down what it installed: the same as the lock file, less the optional packages of other platforms. */
const isInstalled = () => {
  try {
    const { '': _, ...locked } = packagesOf('package-lock.json');
    const installed = packagesOf('node_modules/.package-lock.json');
    const names = new Set([...Object.keys(locked).filter((name) => !locked[name].optional), ...Object.keys(installed)]);
    return [...names].every((name) => locked[name] && locked[name].integrity === installed[name]?.integrity);
  } catch {
    return false;
  }
};

/** Installs the packages of package-lock.json where others or none are installed. Needs nothing but Node. */
export const installPackages = async () => {
  if (isInstalled()) return;
  const describe = (output, ok, time) =>
    ok ? `${/added (\d+) packages/.exec(output)?.[1] ?? 'all'} packages in ${time}` : `failed after ${time}`;
  const { ok } = await runStep('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund'], { describe });
  if (!ok) throw new Error('The packages could not be installed: npm says why, above.');
};
