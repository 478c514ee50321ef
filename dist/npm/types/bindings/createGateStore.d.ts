import { type Ids } from './grants.js';
import type { Source, Store } from './openSource.js';
/** `once`: the visitor has let pass what is in it, by a press in this gate; it stands in an element of its own. */
export type GateState = 'held' | 'granted' | 'once';
/** What a placeholder of the application's own can offer. */
export interface GateActions {
    /** Lets pass what is in the gate, until another answer is given. Nothing is recorded. */
    loadOnce(): void;
    /** Grants the gate's ids. Where only the visitor's click in the interface may do that (`lock`, `explicit`), opens preferences. */
    allow(): void;
}
/** Whether a gate's content is rendered. */
export interface GateStore extends Store<GateState>, GateActions {
    /** What is granted next was asked for in this gate. */
    press(): void;
    /** Its ids have changed: what was let pass, or asked for, was that of others. */
    renew(): void;
}
export declare const createGateStore: (source: Source, ids: () => Ids) => GateStore;
