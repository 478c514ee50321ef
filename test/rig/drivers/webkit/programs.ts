import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findExecutable } from '../executable.js';

/** The driver's server and the browser it drives. */
export interface Programs {
  readonly driver: string;
  readonly browser: string;
}

/** Finds both; the browser lies outside the search path, in a folder named after the machine. */
export function findPrograms(): Programs {
  const libraries = ['/usr/lib', '/usr/libexec'];
  const machines = readdirSync('/usr/lib').map((name) => join('/usr/lib', name));
  const folders = [...machines, ...libraries].map((folder) => join(folder, 'webkit2gtk-4.1'));
  const source = 'webkit2gtk-driver';
  return {
    driver: findExecutable({ names: ['WebKitWebDriver'], variable: 'SEKISHO_WEBKITDRIVER', package: source }),
    browser: findExecutable({ names: ['MiniBrowser'], folders, variable: 'SEKISHO_MINIBROWSER', package: source }),
  };
}
