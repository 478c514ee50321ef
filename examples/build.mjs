/** Builds an application and serves it: `node examples/build.mjs vite`. The tests use both halves. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from '../scripts/installPackages.mjs';
import { installPacked } from '../scripts/installPacked.mjs';
import { APPS } from './apps.mjs';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');
const HOST = '127.0.0.1';

/** For production, telling and asking nobody, and not knowing of a test that it is built for. */
const ENVIRONMENT = {
  CI: '1',
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
  TEST: '',
  VITEST: '',
};

/** How long a command may take that builds an application: one that hangs is ended, and it says so. */
const LIMIT = 600_000;

/** The folder in which it is built: the sources stay free of what a build leaves behind. */
const placeOf = (name) => join(here, 'build', name);

/** Installs the packages of the lock file and, as a package of its own, what `npm pack` makes of this project. */
export const install = async () => {
  await installPackages('examples');
  await installPacked(here);
};

/** Starts a program in an application's folder, in a group of its own, which is ended with all that it has started. */
const startProgram = (name, program, args, env = {}) => {
  const isGroup = process.platform !== 'win32';
  const child = spawn(process.execPath, [program, ...args], {
    cwd: placeOf(name),
    detached: isGroup,
    env: { ...process.env, ...ENVIRONMENT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const end = () => {
    try {
      if (isGroup) process.kill(-Number(child.pid), 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // it has ended already
    }
  };
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('close', resolve)).finally(() => process.off('exit', end));
  return { end, ended, said: () => text };
};

/** Runs a program that builds an application, to its end. */
const runProgram = async (name, program, args) => {
  const command = [relative(packages, program), ...args].join(' ');
  const { end, ended, said } = startProgram(name, program, args);
  let hangs = false;
  const timer = setTimeout(() => {
    hangs = true;
    end();
  }, LIMIT);
  const code = await ended;
  clearTimeout(timer);
  const how = hangs ? `has not ended within ${LIMIT / 1000} s` : `has ended with ${code}`;
  if (code !== 0) throw new Error(`${name} is not built: ${command} ${how}. It said:\n${said()}`);
};

/**
 * Builds an application in a folder of its own, by its framework's own command.
 *
 * @param {string} name
 */
export const buildApp = async (name) => {
  const { copies = {}, build = [] } = APPS[name];
  const folder = placeOf(name);
  await rm(folder, { recursive: true, force: true });
  await cp(join(here, name), folder, { recursive: true });
  for (const [from, to] of Object.entries(copies)) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await cp(join(packages, from), join(folder, to), { recursive: true, filter: (file) => !/dist.npm$/.test(file) });
  }
  for (const [program, ...args] of build) await runProgram(name, join(packages, program), args);
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Answers with the files of a folder. One without its page is an application of one page, unless a file is asked for. */
const serveFiles = (folder) => async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const name = extname(file) ? file : join(folder, 'index.html');
  try {
    const body = await readFile(name);
    response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
};

const startFiles = (folder, port) => {
  const server = createServer(serveFiles(folder)).listen(port, HOST);
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { stop, failed: new Promise((_, reject) => server.on('error', reject)) };
};

const startServer = (name, [program, ...args], port) => {
  const { end, ended, said } = startProgram(name, join(placeOf(name), program), args, { PORT: String(port), HOST });
  const stop = () => {
    end();
    return ended;
  };
  return { stop, failed: ended.then(() => Promise.reject(new Error(`${name} does not run: ${said()}`))) };
};

/**
 * Serves a built application on a port of 127.0.0.1, at once or a little later.
 *
 * @param {string} name
 * @param {number} port
 * @returns {{ stop(): Promise<unknown>, failed: Promise<never> }} `failed` is rejected when it ends by itself
 */
export const serveApp = (name, port) => {
  const { site, server = [] } = APPS[name];
  const served = site ? startFiles(join(placeOf(name), site), port) : startServer(name, server, port);
  served.failed.catch(() => {});
  return served;
};

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const name = process.argv[2] ?? '';
  if (!Object.hasOwn(APPS, name)) throw new Error(`Name one of ${Object.keys(APPS).join(', ')}`);
  await install();
  await buildApp(name);
  const { failed } = serveApp(name, 3000);
  console.log(`http://${HOST}:3000/`);
  await failed;
}
