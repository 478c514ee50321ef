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
/** The lazy file that writes what a list tells into the page. */
export interface DisclosuresModule {
    /** Puts it in the place of what these elements have, in the language of the interface as far as that can be had. */
    disclose(places: readonly Element[], settings: Settings, plan: TcfPlan, list: object): Promise<void>;
}
