import type { Browser, Engine, Visitor } from './driver.js';
import { startChromium } from './drivers/chromium.js';
import { startFirefox } from './drivers/firefox.js';
import type { Program } from './drivers/program.js';
import { startWebKit } from './drivers/webkit.js';
import type { RigServer } from './server.js';

const STARTERS = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

/** The programs that run, by engine and port: they stay for as long as this process does, for one suite after another. */
const running = new Map<string, Program>();

/** A browser for which the server is the whole web. */
export async function launch(engine: Engine, server: RigServer): Promise<Browser> {
  const key = `${engine} ${server.port}`;
  const program = running.get(key) ?? STARTERS[engine](server.port);
  running.set(key, program);
  const leave = program.attend(server);
  const visitors = new Set<Visitor>();
  return {
    engine,
    visitor: async (options = {}) => {
      const visitor = await program.visitor(options, server);
      visitors.add(visitor);
      return visitor;
    },
    close: async () => {
      await Promise.all([...visitors].map((visitor) => visitor.close()));
      await leave();
    },
  };
}

/** All engines, or those named in `SEKISHO_ENGINES` (separated by commas) while working on one. */
export function engines(): Engine[] {
  const all = Object.keys(STARTERS) as Engine[];
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
