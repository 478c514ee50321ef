import type { Readable } from 'node:stream';
import { findExecutable } from '../executable.js';
import { run } from '../processes.js';
import { LOADING, within } from '../within.js';

const PROGRAM = { names: ['Xvfb'], variable: 'SEKISHO_XVFB', package: 'xvfb' };

/**
 * Where the pointer rests: in the middle of the screen. Without a window manager the window under
 * the pointer has the focus, so windows are to begin just above and to the left of it, which puts
 * the pointer on their frame and not into the page.
 */
export const POINTER = { x: 1920, y: 1400 };

/** A screen that nobody sees. */
export interface Display {
  /** As in `DISPLAY`. */
  readonly name: string;
  /** Leaves it, empty, to the next who opens one. */
  close(): void;
}

const unused: Display[] = [];

/** A screen with nobody else on it. */
export async function openDisplay(): Promise<Display> {
  return unused.pop() ?? (await startDisplay());
}

/**
 * Starts a virtual screen. Xvfb itself rather than xvfb-run: it chooses a free number and tells
 * it, so that two screens never fight over one.
 */
async function startDisplay(): Promise<Display> {
  const screen = `${2 * POINTER.x}x${2 * POINTER.y}x24`;
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  const xvfb = run(findExecutable(PROGRAM), args, { stdio: ['pipe'] });
  const pipe = xvfb.child.stdio[3] as Readable;
  const number = new Promise<string>((resolve, reject) => {
    pipe.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    xvfb.child.once('exit', (code) => reject(new Error(`Xvfb has ended with ${code}`)));
  });
  const display: Display = {
    name: `:${await within(number, LOADING, 'starting Xvfb')}`,
    close: () => void unused.push(display),
  };
  return display;
}
