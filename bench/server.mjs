// @ts-check
/** One port of this machine that is every host: HTTP/2 over TLS, brotli, files that are kept for ever. */
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';
import { renderPage, SITE, TAG_CODE, TAG_SETS } from './site.mjs';

const TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
});
const BLANK = '<!doctype html><title>-</title><link rel="icon" href="data:,">';

/** @type {(text: string | Buffer, quality: number) => Buffer} */
const compress = (text, quality) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/**
 * Something sent: where it is, and how many bytes its body took.
 * @typedef {{ url: string, bytes: number }} Sent
 * @typedef {{ type: string, body: Buffer, isKept: boolean }} Answer
 */

/** @type {(peer: import('./peers/peer.mjs').Peer, state: import('./site.mjs').State, tags: keyof typeof TAG_SETS) => string} */
export const pageUrl = (peer, state, tags) => `${SITE}/page/${peer.name}/${state}/${tags}`;
export const BLANK_URL = `${SITE}/blank`;

/** Starts it for some peers. `spki` is what the browser has to be told for it to trust the certificate, and so to cache.
 * @param {readonly import('./peers/peer.mjs').Peer[]} peers
 */
export const startServer = async (peers) => {
  const made = await generate([{ name: 'commonName', value: 'site.example' }], { keyType: 'ec', algorithm: 'sha256' });
  const key = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(key).digest('base64');

  const files = new Map(
    await Promise.all(peers.map(async (peer) => /** @type {const} */ ([peer.name, (await peer.files?.()) ?? {}]))),
  );
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** @type {Sent[]} */
  let sent = [];

  /** @type {(path: string) => Answer | undefined} */
  const find = (path) => {
    const [, first = '', ...rest] = path.split('/');
    if (path === '/blank') return { type: 'text/html', body: compress(BLANK, 5), isKept: false };
    if (/^\/tag-\d+\.js$/.test(path)) return { type: 'text/javascript', body: compress(TAG_CODE, 5), isKept: true };
    if (first === 'page') {
      const [name, state, tags] = rest;
      const peer = peers.find((one) => one.name === name);
      if (!peer) return undefined;
      const set = TAG_SETS[/** @type {keyof typeof TAG_SETS} */ (tags)];
      const html = renderPage(peer.page(set, /** @type {import('./site.mjs').State} */ (state)));
      return { type: 'text/html; charset=utf-8', body: compress(html, 5), isKept: false };
    }
    const peer = peers.find(({ name }) => name === first);
    const name = normalize(rest.join('/'));
    if (!peer || name.startsWith('..')) return undefined;
    const text = files.get(peer.name)?.[name] ?? (peer.folder && readIfThere(join(peer.folder, name)));
    if (!text) return undefined;
    return { type: TYPES[extname(name)] ?? 'application/octet-stream', body: compress(text, 11), isKept: true };
  };

  const server = createSecureServer({ key: made.private, cert: made.cert }, (req, res) => {
    const url = new URL(req.url, `https://${req.authority}`);
    const answer = answers.get(url.pathname) ?? find(url.pathname);
    if (!answer) {
      sent.push({ url: url.href, bytes: 0 });
      res.writeHead(404).end();
      return;
    }
    answers.set(url.pathname, answer);
    sent.push({ url: url.href, bytes: answer.body.length });
    res.writeHead(200, {
      'content-type': answer.type,
      'content-encoding': 'br',
      'content-length': answer.body.length,
      'cache-control': answer.isKept ? 'public, max-age=31536000, immutable' : 'no-store',
      'access-control-allow-origin': '*',
    });
    res.end(answer.body);
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');

  return {
    port: address.port,
    spki,
    /** What was sent since this was asked last. */
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => server.close(),
  };
};

/** @type {(path: string) => Buffer | undefined} */
const readIfThere = (path) => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
