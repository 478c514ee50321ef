import type { Decision, Options } from '../types/index.js';
import { type Charset } from './charsetOf.js';
import { type Holders } from './holdMarkup.js';
import type { RequestLike } from './requestHeaders.js';
/** Options that are those of one visitor. */
export type VisitorOptions = Pick<Options, 'region' | 'age' | 'guardianAgreed'>;
/** What is done with responses that are HTML. */
export interface ServeOptions<Request = RequestLike> {
    /** Whether tags are held in them. Default `true`. */
    readonly hold?: boolean;
    /**
     * Whether they get a `Content-Security-Policy` of the site's own hosts and granted vendors, beside the one they have. Default
     * `false`.
     */
    readonly csp?: boolean;
    /**
     * Whether every visitor gets the same, with everything held, for a cache that many share: the page itself releases what was
     * granted. Default `false`.
     */
    readonly forEveryone?: boolean;
    /**
     * What the server knows of whoever asks, for `sekisho/regions`: it goes before the options. Where this fails, or gives a promise, the
     * region counts as not known and the visitor as a child.
     */
    readonly visitor?: (request: Request) => VisitorOptions;
}
/** Headers of a response, as any server has them. */
export interface HeadersLike {
    get(name: string): string;
    set(name: string, value: string): void;
    delete(name: string): void;
}
/** What is made of one response. */
export interface Serving {
    readonly decision: Decision;
    /** Whether a response is one that anything is done with. */
    concerns(headers: HeadersLike): boolean;
    /** Changes the headers of such a response; tells whether its content is to be held. */
    prepare(headers: HeadersLike): boolean;
    readonly holders: Holders;
}
/** Makes what is done with each request; the options are read once, or for each kind of visitor. */
export declare const createServing: <Request>(options: Options, { hold, csp, forEveryone, visitor }?: ServeOptions<Request>) => ((request: Request, source: RequestLike, url: string | undefined) => Serving);
/** Whether a response says that its body is compressed. */
export declare const isEncoded: (headers: HeadersLike) => boolean;
/** What is said where HTML comes compressed: tags could not be found in it. */
export declare const ENCODED = "sekisho/server: HTML is held before it is compressed. Put the compression in front of this.";
/** What a response says of its encoding. */
export declare const charsetIn: (headers: HeadersLike) => Charset;
