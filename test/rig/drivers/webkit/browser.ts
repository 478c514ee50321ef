import type { VisitorOptions } from '../../driver.js';
import { openDisplay } from './display.js';
import { createHome } from './home.js';
import { findPrograms } from './programs.js';
import { openSession, type Session } from './session.js';

/** A browser with nothing but one empty window. */
export interface OpenBrowser {
  readonly session: Session;
  close(): Promise<void>;
}

/** Opens a browser for a visitor, on a screen of its own. */
export async function openBrowser(options: VisitorOptions, args: readonly string[]): Promise<OpenBrowser> {
  const programs = findPrograms();
  const display = await openDisplay();
  const home = createHome(display.name, options);
  const tidy = async () => {
    display.close();
    await home.remove();
  };
  try {
    const open = () => openSession(programs, args, home.environment);
    // the driver chooses a port for its browser some time before that takes it: somebody else may have been faster
    const session = await open().catch(open);
    const close = async () => {
      await session.close();
      await tidy();
    };
    return { session, close };
  } catch (error) {
    await tidy();
    throw error;
  }
}

/** Asks a browser what it calls itself. */
export async function readUserAgent(): Promise<string> {
  const { session, close } = await openBrowser({}, []);
  const script = { script: 'return navigator.userAgent', args: [] };
  const agent = await session.send<string>('POST', '/execute/sync', script);
  await close();
  return agent;
}
