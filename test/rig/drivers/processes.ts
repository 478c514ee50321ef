import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';

/** A program we have started, with all that it has started itself. */
export interface Running {
  readonly child: ChildProcess;
  /** Ends the whole group and waits until the program is gone. */
  end(): Promise<void>;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** What the program has open besides the three standard streams, which lead nowhere. */
  readonly stdio?: readonly 'pipe'[];
}

/**
 * Becomes the program, and leaves a watchman behind who kills the whole group when standard input
 * ends, which it does when we do, even if we are killed. No run may leave browsers behind.
 */
const WATCHED = 'exec 4<&0; { cat <&4 >/dev/null; kill -s KILL 0; } & exec 4<&-; exec "$@" </dev/null';

/** Starts a program as the head of a process group, so that it can be ended with its children. */
export function run(program: string, args: readonly string[], { stdio = [], ...options }: RunOptions = {}): Running {
  const child = spawn('/bin/sh', ['-c', WATCHED, 'sh', program, ...args], {
    ...options,
    stdio: ['pipe', 'ignore', 'ignore', ...stdio],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = async () => {
    signal(child, 'SIGTERM');
    const impatience = setTimeout(() => signal(child, 'SIGKILL'), 2000);
    await gone;
    clearTimeout(impatience);
    signal(child, 'SIGKILL');
  };
  let ended: Promise<void> | undefined;
  // Once only: the number may belong to somebody else by then.
  return { child, end: () => (ended ??= end()) };
}

/** Sets a watchman on a process group that somebody else has started: it is killed when we end. */
export function guard(pid: number): void {
  watch('kill -s KILL -- -$0', String(pid));
}

/** Has something done as soon as we have ended, however we end. */
export function watch(command: string, argument: string): void {
  const watchman = spawn('/bin/sh', ['-c', `cat >/dev/null; ${command}`, argument], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchman.unref();
  (watchman.stdin as Socket).unref();
}

/** The group lives on while any of its members does, and can then still be reached. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
