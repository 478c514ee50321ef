import type { Options } from '../types/index.js';
import type { RequestLike } from './requestHeaders.js';
import { type ServeOptions } from './serving.js';
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
/**
 * Middleware for Express, and for whatever else is called with Node's request and response: HTML is held, and
 * `response.locals.decision` is the visitor's decision. It stands behind the compression, and in front of what makes pages.
 *
 * @example
 * app.use(compression(), expressConsent(options));
 */
export declare const expressConsent: (options: Options, how?: ServeOptions<NodeRequest>) => ((request: NodeRequest, response: NodeResponse, next: () => void) => void);
export {};
