import type { Consent, Decision } from '../types/index.js';
/** A consent object, or what makes it: that is called in the browser alone, and what it throws leaves everything denied. */
export type GivenConsent = Consent | (() => Consent);
/** What an application gives a provider or plugin. */
export interface SourceOptions {
    /** Default: the consent object that runs on the page already, by the script tag for example. Without one, everything is denied. */
    readonly consent?: GivenConsent | undefined;
    /**
     * What the server rendered by, of `readConsent` from `sekisho/server`: the first render in the browser is the same. As JSON, it
     * is the same decision. Default: everything was denied.
     */
    readonly decision?: Decision | undefined;
}
/** What a component follows. */
export interface Store<Value> {
    /** What is in force. The same object until it changes. */
    readonly read: () => Value;
    /** What the server rendered by. */
    readonly rendered: () => Value;
    /** Calls back on every change, not at once. Returns a function that ends it. */
    readonly subscribe: (listener: () => void) => () => void;
}
/** Where components read: the decision. */
export interface Source extends Store<Decision> {
    readonly consent: Consent;
    /**
     * For frameworks that do not tell whether they hydrate: what the server rendered until something is mounted, then what is in force.
     * What comes later must not be rendered by a decision of long ago.
     */
    readonly first: <Value>(store: Store<Value>) => Value;
}
export declare const openSource: ({ consent: given, decision }: SourceOptions) => Source;
/** Where no provider is: everything is denied. */
export declare const closedSource: Source;
