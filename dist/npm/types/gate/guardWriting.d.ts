import { type Interceptor } from './intercept.js';
interface Tools {
    /** Whether a text, in lower case, may name a host of a declared vendor. */
    mayMention(text: string): boolean;
    /** Handles what has happened in the document so far. */
    flush(): void;
}
/**
 * `document.write`: what is written is asked for before anybody is told of it. Written piece by piece, each start tag is
 * seen in time.
 */
export declare const guardWriting: ({ onCall }: Interceptor, { mayMention, flush }: Tools) => void;
export {};
