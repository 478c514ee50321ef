import type { Browser, Engine } from './driver.js';
import { launchChromium } from './drivers/chromium.js';
import { launchFirefox } from './drivers/firefox.js';
import { launchWebKit } from './drivers/webkit.js';
import type { RigServer } from './server.js';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/** Starts a browser for which the server is the whole web. */
export function launch(engine: Engine, server: RigServer): Promise<Browser> {
  return LAUNCHERS[engine](server);
}

/** All engines, or those named in `SEKISHO_ENGINES` (separated by commas) while working on one. */
export function engines(): Engine[] {
  const all = Object.keys(LAUNCHERS) as Engine[];
  const wanted = process.env.SEKISHO_ENGINES?.split(',');
  const unknown = wanted?.find((name) => !all.some((engine) => engine === name));
  if (unknown) throw new Error(`SEKISHO_ENGINES names "${unknown}"; there are ${all.join(', ')}`);
  return wanted ? all.filter((engine) => wanted.includes(engine)) : all;
}

/**
 * The engines of a suite that need not run in all of them: `describe.each(enginesFor(['chromium'], 'why'))`. The table
 * at the end of a run (scripts/engineTable.mjs) shows where each suite ran, and why not everywhere.
 */
export function enginesFor(wanted: readonly Engine[], _reason: string): Engine[] {
  return engines().filter((engine) => wanted.includes(engine));
}
