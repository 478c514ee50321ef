import type { Settings } from '../types/internal.js';
/** Holds annotated tags until every purpose and vendor they name is granted, wherever and whenever they appear. */
export interface Gate {
    /** A decision is in force: from now on its refusals are held. */
    follow(): void;
    /** Looks at every tag anew: takes back what is no longer permitted, and releases what is now, unless told not to. */
    apply(isTakingBack?: boolean): void;
    /** Lets one element pass for this page view, as long as it stays what it is. */
    loadOnce(element: Element): void;
    /** Begins to listen to the page, until the signal ends it. */
    listen(signal: AbortSignal): void;
    /** Takes back what was let pass once: the visitor has answered anew. */
    forget(): void;
    destroy(): void;
}
export declare const createGate: (settings: Settings, isGranted: (ids: string[]) => boolean, onPlace: (place: HTMLElement) => void, onDocument: () => void) => Gate;
