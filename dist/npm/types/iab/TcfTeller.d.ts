import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { TcfPlan } from './readTcfOptions.js';
import type { TcfDesk } from './TcfDesk.js';
/** What tells the page's vendors by `__tcfapi`. Each throws where the library does. */
export interface TcfTeller {
    /** Tells a decision. */
    tell(decision: Decision): void;
    /** Tells whether the interface stands before the visitor. */
    show(isVisible: boolean): void;
    /** The vendor list of a version, if it is the one that strings are made with: no other is fetched. */
    listOf(version: unknown): object | null;
    /** What the interface shows of the framework; none where it does not apply. */
    readonly desk: TcfDesk | undefined;
    /** Puts the question again where the decision told last grants what was not, or is no longer, asked about. */
    askAgain(): void;
    /** Tells that nothing can be relied on: from then on `ping` alone is answered. */
    fail(): void;
}
/** The lazy file that makes it. */
export interface TcfModule {
    /** Puts the libraries in the place of the stub, whose calls they take over. Throws for what is no vendor list. */
    startTcf(settings: Settings, plan: TcfPlan, fetched: unknown): TcfTeller;
}
/** What is written into a place of the page. */
export interface Disclosed {
    /** A vendor list that was read, its texts in the language. */
    readonly list: object;
    /** The vendors that are told of, by their ids. */
    readonly vendors: readonly number[];
    /** BCP 47. */
    readonly language: string;
}
/** The lazy file that writes it. */
export interface DisclosuresModule {
    /** Puts what the list tells in the place of what an element has. */
    drawDisclosures(place: Element, disclosed: Disclosed): void;
}
