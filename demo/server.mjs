/**
 * The demo sites as one request handler, for `npm start` and for the end-to-end tests.
 * Only what is listed in `folders` can be asked for; nothing is cached.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, next?: () => void) => unknown} Handler
 */

/**
 * Makes the handler of the demo sites.
 *
 * @param {{ root: string, receipts?: Handler }} options `root`: the project's folder; `receipts`: takes what is sent to `/receipts`
 * @returns {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, next?: () => void) => Promise<void>}
 *   Without `next`, what is not found is answered with 404.
 */
export function createDemoHandler({ root, receipts }) {
  const demo = resolve(root, 'demo');

  /** First path segment → the folder it shows, and what is special about it. */
  const folders = {
    apps: { folder: join(demo, 'apps') },
    assets: { folder: join(demo, 'assets') },
    csp: { folder: join(demo, 'csp'), send: sendStrict },
    dist: { folder: resolve(root, 'dist'), missing: 'The SDK is not built yet: run `npm run build`.' },
    global: { folder: join(demo, 'global') },
    guide: { folder: join(demo, 'guide') },
    lessons: { folder: join(demo, 'lessons') },
    playground: { folder: join(demo, 'playground') },
    spa: {
      folder: join(demo, 'spa', 'dist'),
      fallback: 'index.html',
      missing: 'The single-page app is not built yet: run `node demo/spa/build.mjs`.',
    },
  };
  const pages = { '/': join(demo, 'index.html'), '/privacy.html': join(demo, 'privacy.html') };

  return (req, res, next) => handle(req, res, next).catch(() => res.destroy());

  async function handle(req, res, next) {
    if (receipts && pathOf(req.url) === '/receipts') return receipts(req, res, next);
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return answer(res, 405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    const path = pathOf(req.url);
    if (path === undefined) return answer(res, 400, 'That address cannot be read.');
    if (Object.hasOwn(pages, path)) return sendFile(req, res, pages[path]);

    const [, name, ...rest] = path.split('/');
    const site = Object.hasOwn(folders, name) ? folders[name] : undefined;
    if (site && rest.length === 0) return answer(res, 302, `See /${name}/`, { Location: `/${name}/` });

    const file = site && (await find(site, rest.join('/')));
    if (file) return (site.send ?? sendFile)(req, res, file);
    if (next) return next();
    return answer(res, 404, site?.missing ?? 'There is nothing at this address.');
  }
}

/** The decoded path of a request, or nothing if it is malformed or tries to leave its folder. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const bad = !path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').includes('..');
    return bad ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file a path means inside a site's folder: itself, a folder's index, or the site's fallback. */
async function find({ folder, fallback }, path) {
  const candidates = [path === '' || path.endsWith('/') ? `${path}index.html` : path];
  if (fallback && extname(path) === '') candidates.push(fallback);
  for (const candidate of candidates) {
    const file = resolve(folder, candidate);
    const inside = file.startsWith(folder + sep) && !candidate.split('/').some((part) => part.startsWith('.'));
    if (inside && (await isFile(file))) return file;
  }
  return undefined;
}

async function isFile(file) {
  return stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

function sendFile(req, res, file, headers = {}) {
  writeHead(res, 200, typeOf(file), headers);
  if (req.method === 'HEAD') {
    res.end();
  } else {
    // A visitor who leaves early ends the stream with an error that concerns nobody.
    pipeline(createReadStream(file), res, () => {});
  }
}

/** Pages of the strict site get a policy with a nonce of their own; what they refer to is sent as it is. */
async function sendStrict(req, res, file) {
  if (extname(file) !== '.html') {
    sendFile(req, res, file);
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = `script-src 'nonce-${nonce}'; style-src 'self'; require-trusted-types-for 'script'`;
  const html = (await readFile(file, 'utf8')).replaceAll('{{nonce}}', nonce);
  writeHead(res, 200, typeOf(file), { 'Content-Security-Policy': policy });
  res.end(req.method === 'HEAD' ? undefined : html);
}

function answer(res, status, text, headers = {}) {
  writeHead(res, status, TYPES['.txt'], headers);
  res.end(`${text}\n`);
}

function writeHead(res, status, type, headers) {
  res.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
}

function typeOf(file) {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}
