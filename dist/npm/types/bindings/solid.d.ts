/** The npm entry `sekisho/solid`. */
import { type Accessor, type JSX } from 'solid-js';
import type { Consent, Decision } from '../types/index.js';
import { type ScriptProps } from './addScript.js';
import { type GateActions } from './createGateStore.js';
import { type Ids } from './grants.js';
import { type SourceOptions } from './openSource.js';
export type { GateActions, Ids };
export interface ConsentProviderProps extends SourceOptions {
    readonly children?: JSX.Element;
}
/**
 * Lets the components in it follow the visitor's decision. What it is given is read once. Without it, and where its consent
 * object cannot be had, everything is denied.
 *
 * @example
 * <ConsentProvider consent={() => createConsent({ vendors: [vimeo] })}>…</ConsentProvider>
 */
export declare const ConsentProvider: (props: ConsentProviderProps) => JSX.Element;
/** The page's consent object. On servers, and without a provider, one that denies everything and does nothing. */
export declare const useSekisho: () => Consent;
/** The decision in force. On servers, and while the page is hydrated, the provider's. */
export declare const useDecision: () => Accessor<Decision>;
/** Whether everything named is granted. */
export declare const useConsent: (id: Ids | Accessor<Ids>) => Accessor<boolean>;
export interface ConsentGateProps extends Omit<JSX.HTMLAttributes<HTMLDivElement>, 'id'> {
    /** Purposes and vendors that must all be granted. */
    readonly id: Ids;
    /**
     * Stands there while they are not. Default: an element with Sekisho's own placeholder in it, which has the other properties;
     * `title` says what is to be seen. Called, it gets what it can offer.
     */
    readonly placeholder?: JSX.Element | ((actions: GateActions) => JSX.Element);
}
/** Renders its children only while everything named is granted, or let pass once. */
export declare const ConsentGate: (props: ConsentGateProps) => JSX.Element;
export interface ConsentScriptProps extends Omit<JSX.ScriptHTMLAttributes<HTMLScriptElement>, 'id' | 'src' | 'children'>, ScriptProps {
}
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
export declare const ConsentScript: (props: ConsentScriptProps) => JSX.Element;
/** A button that opens preferences. */
export declare const PreferencesButton: (props: JSX.ButtonHTMLAttributes<HTMLButtonElement>) => JSX.Element;
