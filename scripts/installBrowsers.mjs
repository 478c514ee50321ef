import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from './runStep.mjs';

/**
 * What the browser tests drive, by the Debian package it comes in. `variable` names the program outright. What is optional
 * only saves time: the tests do without it.
 */
const PROGRAMS = [
  {
    engine: 'chromium',
    source: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    variable: 'SEKISHO_CHROMIUM',
  },
  {
    engine: 'chromium',
    source: 'chromium-headless-shell',
    names: ['chromium-headless-shell', 'chrome-headless-shell'],
    variable: 'SEKISHO_CHROMIUM_SHELL',
    isOptional: true,
  },
  { engine: 'firefox', source: 'firefox-esr', names: ['firefox-esr', 'firefox'], variable: 'SEKISHO_FIREFOX' },
  { engine: 'webkit', source: 'webkit2gtk-driver', names: ['WebKitWebDriver'], variable: 'SEKISHO_WEBKITDRIVER' },
  { engine: 'webkit', source: 'xvfb', names: ['Xvfb'], variable: 'SEKISHO_XVFB' },
];

const JAPANESE = { source: 'fonts-noto-cjk', folder: '/usr/share/fonts/opentype/noto' };

/** Themes of WordPress's own, whose style pages of the tests have; `SEKISHO_THEMES` names another folder with them. */
const THEMES = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'].map((name) => ({
  source: `wordpress-theme-${name}`,
  folder: `/usr/share/wordpress/wp-content/themes/${name}`,
}));

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findOnPath = (name, env) => (env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)));

/** The programs that the engines to test need, or can do without, and that are not there. */
export const missingPrograms = (env = process.env, wantsOptional = false) => {
  const engines = env.SEKISHO_ENGINES?.split(',');
  return PROGRAMS.filter(({ engine, names, variable, isOptional = false }) => {
    if (isOptional !== wantsOptional || (engines && !engines.includes(engine))) return false;
    return env[variable] ? !isProgram(env[variable]) : !names.some((name) => findOnPath(name, env));
  });
};

/** Installs the packages as root, or with sudo where that asks for no password. */
const installPackages = async (packages, env, out) => {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, out };
  const apt = (title, ...args) => {
    const [file, ...rest] = [...sudo, 'apt-get', '-qq', '-o=Dpkg::Use-Pty=0', ...args];
    const describe = (_, ok, time) => (ok ? `done in ${time}` : `failed after ${time}`);
    return runStep(title, file, rest, { ...options, describe });
  };
  const { ok } = await apt("Reading Debian's package lists", 'update');
  if (ok) await apt(`Installing ${packages.join(', ')}`, 'install', '-y', '--no-install-recommends', ...packages);
};

/**
 * Installs the browsers that are missing, a Japanese font and themes of WordPress, where Debian's apt is. Returns whether all browsers are
 * there now; if not, it has said what to install.
 */
export const installBrowsers = async ({ env = process.env, out = process.stdout } = {}) => {
  const hasApt = findOnPath('apt-get', env);
  const sourcesOf = (programs) => programs.map(({ source }) => source);
  const packages = sourcesOf(missingPrograms(env));
  if (hasApt && !existsSync(JAPANESE.folder)) packages.push(JAPANESE.source);
  const optional = sourcesOf(missingPrograms(env, true));
  if (!env.SEKISHO_THEMES) optional.push(...sourcesOf(THEMES.filter(({ folder }) => !existsSync(folder))));
  // not every Debian has what is optional, and one package that is not there stops the others
  for (const some of hasApt ? [packages, ...optional.map((source) => [source])] : []) {
    if (some.length) await installPackages(some, env, out);
  }
  const missing = missingPrograms(env);
  if (!missing.length) return true;
  const sources = sourcesOf(missing).join(' ');
  out.write(`Browsers are missing. On Debian: apt-get install ${sources}. Elsewhere install and name them:\n`);
  for (const { names, variable } of missing) out.write(`  ${variable}=/path/to/${names[0]}\n`);
  out.write('Or test with what is there: SEKISHO_ENGINES=chromium npm test\n');
  return false;
};
