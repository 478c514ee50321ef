/** The npm entry `sekisho/svelte`. Its components are what an application's compiler takes. */
import type { Component, Snippet } from 'svelte';
import type { HTMLAttributes, HTMLButtonAttributes, HTMLScriptAttributes } from 'svelte/elements';
import type { ScriptProps } from '../addScript.js';
import type { GateActions } from '../createGateStore.js';
import type { Ids } from '../grants.js';
import type { SourceOptions } from '../openSource.js';
export { setSekisho, useConsent, useDecision, useSekisho } from './context.js';
export type { GateActions, Ids, SourceOptions };
export interface ConsentProviderProps extends SourceOptions {
    readonly children?: Snippet;
}
/** Lets the components in it follow the visitor's decision: what `setSekisho` does, as a component. */
export declare const ConsentProvider: Component<ConsentProviderProps>;
export interface ConsentGateProps extends Omit<HTMLAttributes<HTMLDivElement>, 'id' | 'placeholder'> {
    /** Purposes and vendors that must all be granted. */
    readonly id: Ids;
    /**
     * Stands there while they are not, and gets what it can offer. Default: an element with Sekisho's own placeholder in it, which has
     * the other properties; `title` says what is to be seen. `null`: nothing.
     */
    readonly placeholder?: Snippet<[GateActions]> | null | undefined;
    readonly children?: Snippet;
}
/** Renders its children only while everything named is granted, or let pass once. */
export declare const ConsentGate: Component<ConsentGateProps>;
export interface ConsentScriptProps extends Omit<HTMLScriptAttributes, 'id' | 'src' | 'children'>, ScriptProps {
}
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
export declare const ConsentScript: Component<ConsentScriptProps>;
/** A button that opens preferences. */
export declare const PreferencesButton: Component<HTMLButtonAttributes>;
