import type { Decision, Options } from '../types/index.js';
import { ForeignEncoding } from './byteCodec.js';
import { createHoldStream } from './holdMarkup.js';
import {
  charsetIn,
  createServing,
  ENCODED,
  type HeadersLike,
  isEncoded,
  type Serving,
  type ServeOptions,
} from './serving.js';

const toHeadersLike = (headers: Headers): HeadersLike => ({
  get: (name) => headers.get(name) ?? '',
  set: (name, value) => headers.set(name, value),
  delete: (name) => headers.delete(name),
});

/** White space and the byte order mark: what may stand in front of the first tag. */
const SPACE: readonly number[] = [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf];

const TAG = 0x3c;

/** Fails for what is no markup: a runtime may have decompressed a body whose header still says that it is not. */
const refuseEncoded = (): TransformStream<Uint8Array, Uint8Array> => {
  let isKnown = false;
  return new TransformStream({
    transform(piece, controller) {
      // compressed bytes may begin like white space, too
      const first = isKnown ? TAG : piece.find((byte) => !SPACE.includes(byte));
      if (first !== undefined && first !== TAG) throw new TypeError(ENCODED);
      isKnown = first === TAG;
      controller.enqueue(piece);
    },
  });
};

const refuseForeign = (): TransformStream<Uint8Array, Uint8Array> =>
  new TransformStream({
    transform() {
      throw new ForeignEncoding();
    },
  });

/** The response with its HTML held, and with the headers that follow from that. */
export const serveResponse = (response: Response, { concerns, prepare, holders }: Serving): Response => {
  const headers = new Headers(response.headers);
  const like = toHeadersLike(headers);
  if (!concerns(like)) return response;
  const { status, statusText } = response;
  let body = response.body as ReadableStream<Uint8Array> | null;
  if (prepare(like) && body) {
    if (isEncoded(like)) body = body.pipeThrough(refuseEncoded());
    const charset = charsetIn(like);
    if (charset === 'foreign') body = body.pipeThrough(refuseForeign());
    body = body.pipeThrough(createHoldStream(holders, charset === 'plain')) as ReadableStream<Uint8Array>;
  }
  return new Response(body as BodyInit | null, { status, statusText, headers });
};

/** Makes a response to a request, with whatever else the server gives: `env` and `context`, for example. */
export type FetchHandler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/**
 * Wraps what answers requests where servers have the web's own `Request` and `Response`: what it answers is held, and it is told
 * the visitor's decision.
 *
 * @example
 * export default { fetch: withConsent((request, decision) => render(request, decision), options) };
 */
export const withConsent = <Rest extends unknown[]>(
  handler: (request: Request, decision: Decision, ...rest: Rest) => Response | Promise<Response>,
  options: Options,
  how: ServeOptions<Request> = {},
): FetchHandler<Rest> => {
  const serve = createServing(options, how);
  return async (request, ...rest) => {
    const serving = serve(request, request, request.url);
    return serveResponse(await handler(request, serving.decision, ...rest), serving);
  };
};
