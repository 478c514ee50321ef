import type { TcfAnswer } from './TcfAnswer.js';
/** Where the finer answer lives: localStorage, beside the record, and this page view's memory where that is blocked. */
export interface AnswerStore {
    read(): TcfAnswer | undefined;
    write(answer: TcfAnswer): void;
    forget(): void;
    /** Whether the next page would find what is written. */
    canKeep(): boolean;
}
/** Reads a kept answer; none for whatever is not wholly one, so that nothing is granted by it. Pure. */
export declare const parseAnswer: (text: string | null) => TcfAnswer | undefined;
export declare const formatAnswer: (answer: TcfAnswer) => string;
/** Makes the store, once a page view. `name` is the record's. */
export declare const createAnswerStore: (name: string) => AnswerStore;
