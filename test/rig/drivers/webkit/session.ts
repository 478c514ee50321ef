import net from 'node:net';
import { run, type Running } from '../processes.js';
import { until } from '../../until.js';
import { LOADING, within } from '../within.js';
import type { Programs } from './programs.js';

/** A session over W3C WebDriver (https://www.w3.org/TR/webdriver2/). */
export interface Session {
  /** Sends one command for the session as a whole. */
  send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  /** Sends commands to one tab. Those of other tabs wait, since a session has one current tab. */
  inTab<T>(handle: string, work: (send: Session['send']) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const PATIENCE = 2000;

/**
 * Ports of this process alone, below those that systems hand out (from 32,768): between the moment in which one is seen to be
 * free and the one in which the driver takes it, nobody else does.
 */
const PORTS = { first: 20_000 + (process.pid % 60) * 200, count: 200 };

/** Starts a driver of its own for the session: one driver holds no more than one. */
export async function openSession(
  { driver, browser }: Programs,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Session> {
  const port = await freePort();
  const running = run(driver, [`--port=${port}`, '--host=127.0.0.1'], { env: environment });
  const address = `http://127.0.0.1:${port}`;
  try {
    await answering(address, running);
    const wanted = {
      pageLoadStrategy: 'none',
      timeouts: { script: LOADING },
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...args] },
    };
    const created = command<{ sessionId: string }>(`${address}/session`, 'POST', {
      capabilities: { alwaysMatch: wanted },
    });
    const { sessionId } = await within(created, LOADING, 'starting MiniBrowser');
    return createSession(`${address}/session/${sessionId}`, running);
  } catch (error) {
    await running.end();
    throw error;
  }
}

function createSession(base: string, running: Running): Session {
  let current = '';
  let queue: Promise<unknown> = Promise.resolve();
  const send: Session['send'] = (method, path, body) =>
    within(command(base + path, method, body), LOADING, `${method} ${path}`);

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };
  return {
    send: (method, path, body) => inTurn(() => send(method, path, body)),
    inTab: (handle, work) =>
      inTurn(async () => {
        if (current !== handle) await send('POST', '/window', { handle });
        current = handle;
        return work(send);
      }),
    close: async () => {
      // Not in turn, and not for long: a page that hangs must not hold up the end.
      await within(command(base, 'DELETE'), PATIENCE, 'ending the session').catch(() => {});
      await running.end();
    },
  };
}

async function command<T>(url: string, method: string, body?: object): Promise<T> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await fetch(url, init);
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${value.error} ${value.message}`);
  return value;
}

async function answering(address: string, { child }: Running): Promise<void> {
  const state = await until(
    () => {
      if (child.exitCode !== null || child.signalCode) return 'ended';
      return fetch(`${address}/status`).then((answer) => answer.ok && 'ready');
    },
    { what: 'WebKitWebDriver to answer', timeoutMs: LOADING },
  );
  if (state === 'ended') throw new Error(`WebKitWebDriver has ended with ${child.exitCode ?? child.signalCode}`);
}

let taken = 0;

async function freePort(): Promise<number> {
  const port = PORTS.first + (taken++ % PORTS.count);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
