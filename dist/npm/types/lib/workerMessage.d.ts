/** What a page tells a service worker that holds requests: the decision in force there. */
import type { Choices, Decision } from '../types/index.js';
export interface WorkerMessage {
    /** When the visitor decided, in milliseconds since 1970; 0 where no answer is in force. */
    readonly at: number;
    /** When that answer ends; 0 where there is none. */
    readonly end: number;
    readonly choices: Choices;
}
export declare const writeQuestion: () => object;
export declare const isQuestion: (data: unknown) => boolean;
export declare const writeMessage: ({ at, choices }: Pick<Decision, 'at' | 'choices'>, days: number) => object;
/** What a page has said; nothing for what is no such thing. Only the word `granted` is a grant. */
export declare const readTold: (told: unknown) => WorkerMessage | undefined;
/** What a message tells; nothing for other messages. */
export declare const readMessage: (data: unknown) => WorkerMessage | undefined;
