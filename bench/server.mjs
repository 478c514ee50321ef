// @ts-check
/** One port of this machine that is every host: HTTP/2 over TLS, brotli, files that are kept for ever. */
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';
import { renderPage } from './renderPage.mjs';
import { SETUPS } from './setups.mjs';
import { SITE, TAGS } from './site.mjs';
import { HANGING_URL, KINDS, TAG_SETS } from './tags.mjs';

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
 * @typedef {object} Answer
 * @property {string} type
 * @property {Buffer} body
 * @property {boolean} isKept
 * @property {string} [policy]
 * @property {number} [delay]
 *
 * Which page: whose, for whom, with which tags, set up how.
 * @typedef {object} PageName
 * @property {import('./peers/peer.mjs').Peer} peer
 * @property {import('./site.mjs').State} state
 * @property {keyof typeof TAG_SETS} tags
 * @property {keyof typeof SETUPS} setup
 */

/** @type {(name: PageName) => string} */
export const pageUrl = ({ peer, state, tags, setup }) => `${SITE}/page/${peer.name}/${state}/${tags}/${setup}`;
export const BLANK_URL = `${SITE}/blank`;

/** Those with a higher number come sooner: what does not wait for another is then out of order. @type {(n: number) => number} */
const delayOf = (n) => Math.max(0, 20 - n) * 10;

/** What a vendor's address gives, whatever it is. @type {(url: URL) => Answer | undefined} */
const findTag = ({ origin, pathname }) => {
  const [, kind = 'tag', number = '0'] = (origin === TAGS && /^\/([a-z]+)-(\d+)\.js$/.exec(pathname)) || [];
  const code = KINDS[/** @type {keyof typeof KINDS} */ (kind)](Number(number));
  const answer = { type: 'text/javascript', body: compress(code, 5), isKept: true };
  return kind === 'numbered' ? { ...answer, delay: delayOf(Number(number)) } : answer;
};

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

  /** @type {(url: URL) => Answer | undefined} */
  const find = (url) => {
    if (url.origin !== SITE) return findTag(url);
    const { pathname: path } = url;
    const [, first = '', ...rest] = path.split('/');
    if (path === '/blank') return { type: 'text/html', body: compress(BLANK, 5), isKept: false };
    if (first === 'page') {
      const [name, state, tags, setupName] = rest;
      const peer = peers.find((one) => one.name === name);
      if (!peer) return undefined;
      const set = TAG_SETS[/** @type {keyof typeof TAG_SETS} */ (tags)];
      const setup = SETUPS[/** @type {keyof typeof SETUPS} */ (setupName)];
      const html = renderPage(peer.page(set, setup, /** @type {import('./site.mjs').State} */ (state)), setup);
      const { policy } = setup;
      return { type: 'text/html; charset=utf-8', body: compress(html, 5), isKept: false, policy };
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
    if (url.href === HANGING_URL) return;
    const key = url.origin + url.pathname;
    const answer = answers.get(key) ?? find(url);
    sent.push({ url: url.href, bytes: answer?.body.length ?? 0 });
    if (!answer) {
      res.writeHead(404).end();
      return;
    }
    answers.set(key, answer);
    const { policy, delay = 0 } = answer;
    const send = () => {
      res.writeHead(200, {
        'content-type': answer.type,
        'content-encoding': 'br',
        'content-length': answer.body.length,
        'cache-control': answer.isKept ? 'public, max-age=31536000, immutable' : 'no-store',
        'access-control-allow-origin': '*',
        ...(policy && { 'content-security-policy': policy }),
      });
      res.end(answer.body);
    };
    if (delay) setTimeout(send, delay);
    else send();
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
