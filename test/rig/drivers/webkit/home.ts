import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VisitorOptions } from '../../driver.js';
import { createFolder } from '../folder.js';

const NEUTRAL_LOCALE = '/usr/lib/locale/C.utf8';

/** The tool bar would keep the window from becoming as narrow as a phone. */
const NARROW =
  '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; border-spacing: 0; font-size: 1px; }';

/** A home directory made for one visitor. */
export interface Home {
  readonly environment: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/** Prepares what WebKitGTK reads from the environment and from GTK's settings. */
export function createHome(display: string, { language = 'en-US', reducedMotion }: VisitorOptions): Home {
  const { path, remove } = createFolder('webkit');
  const gtk = join(path, 'gtk-3.0');
  mkdirSync(gtk);
  writeFileSync(join(gtk, 'gtk.css'), NARROW);
  writeFileSync(join(gtk, 'settings.ini'), `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
  return {
    remove,
    environment: {
      PATH: process.env.PATH,
      HOME: path,
      XDG_CONFIG_HOME: path,
      XDG_CACHE_HOME: path,
      XDG_DATA_HOME: path,
      XDG_RUNTIME_DIR: path,
      TMPDIR: path,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      // without a graphics card each new process would first compile one in software, for seconds
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      ...localeFor(language, path),
    },
  };
}

/**
 * The visitor's language is the name of the C library's locale, which therefore must exist. The
 * name is all that is read from it, so the neutral locale passes under every name.
 */
function localeFor(language: string, folder: string): NodeJS.ProcessEnv {
  if (!existsSync(NEUTRAL_LOCALE)) throw new Error(`${NEUTRAL_LOCALE} not found: install the Debian package libc-bin`);
  const name = language.replace('-', '_');
  symlinkSync(NEUTRAL_LOCALE, join(folder, `${name}.utf8`));
  return { LOCPATH: folder, LC_ALL: `${name}.UTF-8`, LANG: `${name}.UTF-8` };
}
