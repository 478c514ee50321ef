/**
 * `npm start`: from a bare checkout to the demo sites in the browser.
 * Installs, builds and serves; `--no-build` serves what is there. Only Node's own modules up here:
 * dependencies exist after the first step at the earliest.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './installPackages.mjs';
import { requireNode } from './requireNode.mjs';
import { runStep } from './runStep.mjs';

const HOST = '127.0.0.1';
const PORT = 4173;
const PORTS_TO_TRY = 20;

const PAGES = [
  ['/', 'start here'],
  ['/guide/', 'Every Stop, a travel guide: Google, X, YouTube'],
  ['/lessons/', 'まなび喫茶 こもれび, lessons in Japanese: Yahoo! JAPAN, Google, Vimeo, Zoom'],
  ['/lessons/en/', 'the same in English, where the Japanese policy prevails'],
  ['/apps/', 'an app company: consent-based tools, rights with a fee'],
  ['/global/', 'a company under three laws: GDPR, CCPA, APPI'],
  ['/playground/', 'options to try, and the finished tag'],
  ['/csp/', 'a page with a strict Content Security Policy and Trusted Types'],
  ['/spa/', 'Hitofude, a single-page app on the npm package'],
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  requireNode();
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--no-build');
  if (unknown) throw new Error(`Unknown argument ${unknown}. There is one: npm start -- --no-build`);
  if (!args.length) await prepare();
  announce(await serve());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Dependencies, the SDK, the single-page app: each only if the one before went well. */
async function prepare() {
  await installPackages();
  await build('Building Sekisho', 'scripts/build.mjs');
  await build('Building the single-page app', 'demo/spa/build.mjs');
}

async function build(title, script) {
  const describe = (_, ok, time) => `${ok ? 'done in' : 'failed after'} ${time}`;
  const { ok } = await runStep(title, process.execPath, [join(root, script)], { describe });
  if (!ok) throw new Error(`${title} failed: the reason stands above.`);
}

/** Listens on `PORT` where it is given, else on the first free port from the usual one on. */
async function serve() {
  const { createDemoHandler } = await import(pathToFileURL(join(root, 'demo', 'server.mjs')).href);
  const { createCollector } = await import(pathToFileURL(join(root, 'demo', 'collector.mjs')).href);
  // with --no-build nothing has made the folder yet
  mkdirSync(join(root, 'build'), { recursive: true });
  const { handle: receipts } = createCollector({ file: join(root, 'build', 'receipts.db') });
  const server = createServer(createDemoHandler({ root, receipts }));
  if (process.env.PORT) {
    const port = Number(process.env.PORT);
    const isPort = Number.isInteger(port) && port >= 0 && port <= 65535;
    if (!isPort) throw new Error(`PORT is not a port number: ${process.env.PORT}`);
    return listen(server, port).catch((error) => {
      throw error.code === 'EADDRINUSE'
        ? new Error(`Port ${port} is in use. Set PORT to a free one, or leave it out.`)
        : error;
    });
  }
  for (let port = PORT; port < PORT + PORTS_TO_TRY; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${PORT} to ${PORT + PORTS_TO_TRY - 1} are all taken. Set PORT to a free one.`);
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      done(server.address().port);
    });
  });
}

function announce(port) {
  const address = `http://${HOST}:${port}`;
  const width = address.length + Math.max(...PAGES.map(([path]) => path.length)) + 2;
  console.log(`\nSekisho's demo sites are served at ${address}/\n`);
  for (const [path, what] of PAGES) console.log(`  ${(address + path).padEnd(width)}${what}`);
  console.log('\nStop with Ctrl+C.');
}
