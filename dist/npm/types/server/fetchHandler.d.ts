import type { Decision, Options } from '../types/index.js';
import { type Serving, type ServeOptions } from './serving.js';
/** The response with its HTML held, and with the headers that follow from that. */
export declare const serveResponse: (response: Response, { concerns, prepare, holders }: Serving) => Response;
/** Makes a response to a request, with whatever else the server gives: `env` and `context`, for example. */
export type FetchHandler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;
/**
 * Wraps what answers requests where servers have the web's own `Request` and `Response`: what it answers is held, and it is told
 * the visitor's decision.
 *
 * @example
 * export default { fetch: withConsent((request, decision) => render(request, decision), options) };
 */
export declare const withConsent: <Rest extends unknown[]>(handler: (request: Request, decision: Decision, ...rest: Rest) => Response | Promise<Response>, options: Options, how?: ServeOptions<Request>) => FetchHandler<Rest>;
