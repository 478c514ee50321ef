/** Runs the programs of `npm start` and `npm test`: a line for each, and its whole output only if it fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';

/** How often a line is added where lines cannot be written over. */
const LOG_EVERY = 30_000;
/** How long an interrupted program may take to end. */
const GRACE = 5000;

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** The line of a step: written over on a terminal, continued by further lines elsewhere. */
const createLine = (title, out) => {
  let isBroken = false;
  out.write(`${title} …`);
  return {
    update: (text) => {
      out.write(out.isTTY ? `\r\u001B[K${title} … ${text}` : `${isBroken ? '' : '\n'}  ${text}\n`);
      isBroken = true;
    },
    /** A line of its own, which stays. */
    note: (text) => {
      out.write(out.isTTY ? `\r\u001B[K  ${text}\n${title} …` : `${isBroken ? '' : '\n'}  ${text}\n`);
      isBroken = true;
    },
    end: (text) => out.write(out.isTTY ? `\r\u001B[K${title} … ${text}\n` : `${isBroken ? ' ' : ''} ${text}\n`),
  };
};

/** A group of its own can be ended with all that the program has started; Windows has none. */
const endGroup = (child, signal) => {
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // it has ended already
  }
};

/** Ends the program when we are interrupted, and us after it. */
const passInterrupts = (child, line, state) => {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const stop = (signal) => {
    state.isOver = true;
    endGroup(child, signal);
    setTimeout(() => endGroup(child, 'SIGKILL'), GRACE).unref();
    child.once('close', () => {
      endGroup(child, 'SIGKILL');
      line.end('interrupted');
      process.exit(signals[signal]);
    });
  };
  for (const signal of Object.keys(signals)) process.once(signal, stop);
  return () => {
    for (const signal of Object.keys(signals)) process.off(signal, stop);
  };
};

/**
 * Runs a program. It may send messages `{ progress }`, the state of its work, `{ note }`, what should be seen at once, and
 * `{ failure }`, what is to be given back with the others. `describe` says how it went, given its output; by default that it
 * passed, or failed, and how long it took.
 */
export const runStep = (title, file, args, options = {}) => {
  const { cwd = root, env = process.env, out = process.stdout, messages = false } = options;
  const { describe = (_, ok, time) => `${ok ? 'passed' : 'failed'} in ${time}` } = options;
  const began = Date.now();
  const line = createLine(title, out);
  const failures = [];
  let progress = '';
  let output = '';
  const stdio = ['ignore', 'pipe', 'pipe', ...(messages ? ['ipc'] : [])];
  // npm is a .cmd file on Windows, which only a shell can start
  const child = spawn(file, args, { cwd, env, stdio, detached: !isWindows, shell: isWindows && file === 'npm' });
  const tell = () => {
    // a step whose lines come later tells then how it went: see runBeside.mjs
    if (!out.isWaiting) line.update([progress, seconds(began)].filter(Boolean).join(', '));
  };
  const timer = setInterval(tell, out.isTTY ? 1000 : LOG_EVERY);
  const state = { isOver: false };
  const release = passInterrupts(child, line, state);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  child.on('message', (message) => {
    if (message.note) line.note(message.note);
    if (message.failure) failures.push(message.failure);
    if (message.progress) progress = message.progress;
  });
  return new Promise((resolve) => {
    const end = (ok) => {
      if (state.isOver) return;
      state.isOver = true;
      clearInterval(timer);
      release();
      line.end(describe(output, ok, seconds(began)));
      if (!ok) out.write(`${output.trimEnd()}\n\n`);
      resolve({ ok, output, failures, time: seconds(began) });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
};
