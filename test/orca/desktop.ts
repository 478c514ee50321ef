import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { join } from 'node:path';
import { findExecutable, type Program } from '../rig/drivers/executable.js';
import { atHome } from '../rig/drivers/firefox.js';
import { createFolder } from '../rig/drivers/folder.js';
import { run, type Running } from '../rig/drivers/processes.js';
import { within } from '../rig/drivers/within.js';
import { until } from '../rig/until.js';

const program = (name: string, source = name): Program => ({
  names: [name],
  variable: `SEKISHO_${name.replace(/\W/g, '').toUpperCase()}`,
  package: source,
});

const PROGRAMS = {
  xvfb: program('Xvfb', 'xvfb'),
  bus: program('dbus-daemon', 'dbus-daemon at-spi2-core'),
  orca: program('orca'),
  xdotool: program('xdotool'),
  firefox: { names: ['firefox-esr', 'firefox'], variable: 'SEKISHO_FIREFOX', package: 'firefox-esr' },
};

/** Orca as it comes, but for this: what it says is written down at once, pressed keys are not said, no braille is looked for. */
const CUSTOMIZATIONS = `
import orca.debug
import orca.settings
orca.debug.debugFile.reconfigure(line_buffering=True)
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
`;

/** Firefox without what it opens and asks for itself. */
const QUIET = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-US',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'termsofuse.bypassNotification': true,
  // the page is on this machine; everything else ends at its port
  'network.proxy.allow_hijacking_localhost': false,
};

/** How long Orca has to be silent, with nothing left to do, until it has said what it had to say. */
const SILENCE = 1500;

/** Orca and Firefox are slow where others work too. */
const PATIENCE = 90_000;

const SPOKEN = / - SPEECH OUTPUT: '([^]*?)'(?: voice=\w+)?(?: ?\{.*\})?\n(?=\d\d:|\s*\n|\S|$)/g;

const readSpoken = (log: string): string[] =>
  [...log.matchAll(SPOKEN)].map(([, said]) => said!.replace(/\s+/g, ' ').trim());

/** A desktop that nobody sees or hears, with Orca and Firefox. */
export interface Desktop {
  /** The versions of both. */
  readonly versions: string;
  /** Does something, waits until what is expected stands in Orca's log and Orca is silent, and gives what it said. */
  hear(act: () => void, expected: RegExp): Promise<string[]>;
  open(url: string): void;
  press(key: string): void;
  close(): Promise<void>;
}

/** Finds all of them, or says at once what is missing. */
const findPrograms = (): Record<keyof typeof PROGRAMS, string> => {
  const missing: string[] = [];
  const find = (one: Program): string => {
    try {
      return findExecutable(one);
    } catch (error) {
      missing.push((error as Error).message);
      return '';
    }
  };
  const found = Object.entries(PROGRAMS).map(([name, one]) => [name, find(one)]);
  if (missing.length) throw new Error(missing.join('\n'));
  return Object.fromEntries(found) as Record<keyof typeof PROGRAMS, string>;
};

const firstOf = (pipe: Readable, what: string): Promise<string> =>
  within(new Promise((resolve) => pipe.once('data', (chunk: Buffer) => resolve(String(chunk).trim()))), PATIENCE, what);

/** Starts everything; `port` is where Firefox goes instead of into the web. */
export async function openDesktop(port: number): Promise<Desktop> {
  const { xvfb, bus, orca, xdotool, firefox } = findPrograms();
  const folder = createFolder('orca');
  const [home, prefs, runtime, profile] = ['home', 'prefs', 'runtime', 'profile'].map((name) =>
    join(folder.path, name),
  );
  for (const path of [home!, prefs!, runtime!, profile!]) await mkdir(path, { mode: 0o700 });
  writeFileSync(join(prefs!, 'orca-customizations.py'), CUSTOMIZATIONS);
  const preferences = Object.entries({ ...atHome(port), ...QUIET });
  writeFileSync(
    join(profile!, 'user.js'),
    preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );

  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LC_ALL: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    // no speech server is there, so nothing is heard
    SPEECHD_ADDRESS: `unix_socket:${join(runtime!, 'none')}`,
  };
  const versionOf = (file: string): string => execFileSync(file, ['--version'], { env, encoding: 'utf8' }).trim();
  const versions = `Orca ${versionOf(orca)}, ${versionOf(firefox)}`;

  const started: Running[] = [];
  const start = (...args: Parameters<typeof run>): Running => {
    const running = run(...args);
    started.unshift(running);
    return running;
  };
  const close = async (): Promise<void> => {
    for (const running of started) await running.end();
    await folder.remove();
  };

  const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['pipe'],
  });
  env.DISPLAY = `:${await firstOf(screen.child.stdio[3] as Readable, 'starting Xvfb')}`;
  const session = start(bus, ['--session', '--nofork', '--print-address=3'], { env, stdio: ['pipe'] });
  env.DBUS_SESSION_BUS_ADDRESS = await firstOf(session.child.stdio[3] as Readable, 'starting the session bus');

  const log = join(folder.path, 'orca.log');
  let end = 0;
  const hear = async (act: () => void, expected: RegExp): Promise<string[]> => {
    const from = end;
    act();
    const since = (): string => readFileSync(log, 'utf8').slice(from);
    const what = (): string => `Orca to come to ${expected.source}. It said:\n${readSpoken(since()).join('\n')}`;
    await until(() => expected.test(since()), { timeoutMs: PATIENCE, what });
    let changed = Date.now();
    await until(
      () => {
        const { length } = readFileSync(log, 'utf8');
        if (length !== end) changed = Date.now();
        end = length;
        return Date.now() - changed > SILENCE;
      },
      { timeoutMs: PATIENCE, what: 'Orca to fall silent' },
    );
    return readSpoken(since());
  };
  try {
    await hear(() => start(orca, ['--user-prefs', prefs!, '--debug-file', log], { env }), /Screen reader on/);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    versions,
    hear,
    open: (url) => void start(firefox, ['--no-remote', '--profile', profile!, '--kiosk', url], { env }),
    press: (key) => void execFileSync(xdotool, ['key', key], { env }),
    close,
  };
}
