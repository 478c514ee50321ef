import type { Interceptor } from '../interceptor/interceptor.js';
import type { MayFetch } from './mayFetch.js';
interface Tools {
    readonly mayFetch: MayFetch;
    /** Handles what has happened in the document so far. */
    flush(): void;
}
/**
 * `document.write`: what is written is asked for before anybody is told of it. Written piece by piece, each start tag is
 * seen in time.
 */
export declare const guardDocumentWrite: ({ onCall }: Interceptor, { mayFetch, flush }: Tools) => void;
export {};
