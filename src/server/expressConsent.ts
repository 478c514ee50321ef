import type { Decision, Options } from '../types/index.js';
import { ForeignEncoding } from './byteCodec.js';
import type { ByteHolder } from './holdMarkup.js';
import type { RequestLike } from './requestHeaders.js';
import {
  charsetIn,
  createServing,
  ENCODED,
  type HeadersLike,
  isEncoded,
  type Serving,
  type ServeOptions,
} from './serving.js';

/** What of a request of Express, or of Node itself, is used. */
export interface NodeRequest extends RequestLike {
  readonly headers: Readonly<Partial<Record<string, string | string[]>>>;
  readonly url?: string | undefined;
  readonly originalUrl?: string;
}

type HeaderValue = number | string | readonly string[];

/** What of a response of Express, or of Node itself, is used. */
export interface NodeResponse {
  statusCode: number;
  locals?: Record<string, unknown>;
  readonly headersSent?: boolean;
  getHeader(name: string): HeaderValue | undefined;
  setHeader(name: string, value: HeaderValue): unknown;
  removeHeader(name: string): void;
  writeHead(...given: never[]): unknown;
  write(...given: never[]): boolean;
  end(...given: never[]): unknown;
  destroy?(): unknown;
}

type Call = (...given: unknown[]) => unknown;

const toHeadersLike = (response: NodeResponse): HeadersLike => ({
  get(name) {
    const value = response.getHeader(name) ?? '';
    return Array.isArray(value) ? value.join(', ') : String(value);
  },
  set: (name, value) => void response.setHeader(name, value),
  delete: (name) => response.removeHeader(name),
});

/** Sets the headers that `writeHead` was given: an object, or a list of names and values in turn. */
const setGiven = (response: NodeResponse, given: unknown): void => {
  if (Array.isArray(given)) {
    const values = new Map<string, string[]>();
    for (let at = 0; at + 1 < given.length; at += 2) {
      const name = String(given[at]).toLowerCase();
      values.set(name, [...(values.get(name) ?? []), ...[given[at + 1]].flat().map(String)]);
    }
    // as Node does: in the place of what was there, and each of several of a name
    for (const [name, all] of values) response.setHeader(name, all.length > 1 ? all : all[0]!);
  } else if (typeof given === 'object' && given) {
    for (const [name, value] of Object.entries(given))
      if (value !== undefined) response.setHeader(name, value as HeaderValue);
  }
};

const toBytes = (piece: unknown, encoding: unknown): Uint8Array => {
  if (typeof piece !== 'string') return piece as Uint8Array;
  if (typeof encoding !== 'string' || /^utf-?8$/i.test(encoding)) return new TextEncoder().encode(piece);
  const { Buffer } = globalThis as unknown as { Buffer: { from(text: string, encoding: string): Uint8Array } };
  return Buffer.from(piece, encoding);
};

/** What `write` and `end` may be called with: `(piece, encoding, callback)`, each of which may be left out. */
const readArguments = (given: unknown[]): { piece: unknown; encoding: unknown; callback: (() => void) | undefined } => {
  const callback = given.find((one) => typeof one === 'function') as (() => void) | undefined;
  const [piece, encoding] = given.filter((one) => typeof one !== 'function');
  return { piece, encoding, callback };
};

/** Stands in front of the functions by which a response is written. */
const interpose = (response: NodeResponse, { concerns, prepare, holders }: Serving): void => {
  const writeHead = (response.writeHead as Call).bind(response);
  const write = (response.write as Call).bind(response);
  const end = (response.end as Call).bind(response);
  let isBegun = false;
  /** Why the response is refused; empty where it is not. */
  let refusal = '';
  let holder: ByteHolder | undefined;

  /** Has the response say why it is refused; one that is under way breaks off. */
  const refuse = (reason: string): void => {
    refusal = reason;
    holder = undefined;
    if (response.headersSent) return void response.destroy?.();
    response.statusCode = 500;
    response.removeHeader('content-encoding');
    response.setHeader('content-type', 'text/plain');
  };

  /** Once, before anything of the response is sent. */
  const begin = (): void => {
    if (isBegun) return;
    isBegun = true;
    const headers = toHeadersLike(response);
    const isHeld = concerns(headers) && prepare(headers);
    if (!isHeld) return;
    const charset = charsetIn(headers);
    if (isEncoded(headers)) refuse(ENCODED);
    else if (charset === 'foreign') refuse(new ForeignEncoding().message);
    else holder = holders.forBytes(charset === 'plain');
  };

  /** What goes out of a piece: nothing where tags cannot be found in it. */
  const hold = (work: (holder: ByteHolder) => Uint8Array): Uint8Array => {
    try {
      return holder ? work(holder) : new Uint8Array();
    } catch (cause) {
      if (!(cause instanceof ForeignEncoding)) throw cause;
      refuse(cause.message);
      return new Uint8Array();
    }
  };

  const own: Record<'writeHead' | 'write' | 'end', Call> = {
    writeHead(status, ...rest) {
      const given = rest.find((one) => typeof one === 'object');
      setGiven(response, given);
      response.statusCode = status as number;
      begin();
      return writeHead(response.statusCode, ...rest.filter((one) => typeof one === 'string' && !refusal));
    },
    write(...args) {
      begin();
      if (!holder && !refusal) return write(...args);
      const { piece, encoding, callback } = readArguments(args);
      const held = hold(({ write: add }) => add(toBytes(piece, encoding)));
      if (held.length) return write(held, callback);
      if (callback) queueMicrotask(callback);
      return true;
    },
    end(...args) {
      begin();
      if (!holder && !refusal) return end(...args);
      const { piece, encoding, callback } = readArguments(args);
      const isPiece = piece !== undefined && piece !== null;
      const held = hold(({ write: add }) => (isPiece ? add(toBytes(piece, encoding)) : new Uint8Array()));
      const rest = hold(({ end: finish }) => finish());
      if (refusal && !response.headersSent) return end(refusal, callback);
      if (refusal) return response;
      const all = new Uint8Array(held.length + rest.length);
      all.set(held);
      all.set(rest, held.length);
      return all.length ? end(all, callback) : end(callback);
    },
  };
  Object.assign(response, own);
};

/**
 * Middleware for Express, and for whatever else is called with Node's request and response: HTML is held, and
 * `response.locals.decision` is the visitor's decision. It stands behind the compression, and in front of what makes pages.
 *
 * @example
 * app.use(compression(), expressConsent(options));
 */
export const expressConsent = (
  options: Options,
  how: ServeOptions<NodeRequest> = {},
): ((request: NodeRequest, response: NodeResponse, next: () => void) => void) => {
  const serve = createServing(options, how);
  return (request, response, next) => {
    const { host } = request.headers;
    const path = request.originalUrl ?? request.url ?? '/';
    const serving = serve(request, request, host ? `http://${String(host)}${path}` : undefined);
    (response.locals ??= {}).decision = serving.decision satisfies Decision;
    interpose(response, serving);
    next();
  };
};
