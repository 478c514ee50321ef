/** The npm entry `sekisho/react`. */
import { type ComponentPropsWithoutRef, type ReactElement, type ReactNode, type ScriptHTMLAttributes } from 'react';
import type { Consent, Decision } from '../types/index.js';
import { type ScriptProps } from './addScript.js';
import { type GateActions } from './createGateStore.js';
import { type Ids } from './grants.js';
import { type SourceOptions } from './openSource.js';
export type { GateActions, Ids };
export interface ConsentProviderProps extends SourceOptions {
    readonly children?: ReactNode;
}
/**
 * Lets the components in it follow the visitor's decision. What it is given is read at its first render. Without it, and where
 * its consent object cannot be had, everything is denied.
 *
 * @example
 * <ConsentProvider consent={() => createConsent({ vendors: [vimeo] })}>…</ConsentProvider>
 */
export declare const ConsentProvider: ({ consent, decision, children }: ConsentProviderProps) => ReactElement;
/** The page's consent object. On servers, and without a provider, one that denies everything and does nothing. */
export declare const useSekisho: () => Consent;
/** The decision in force. On servers, and in the render that hydrates, the provider's. */
export declare const useDecision: () => Decision;
/** Whether everything named is granted. */
export declare const useConsent: (id: Ids) => boolean;
export interface ConsentGateProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'placeholder'> {
    /** Purposes and vendors that must all be granted. */
    readonly id: Ids;
    /**
     * Stands there while they are not. Default: an element with Sekisho's own placeholder in it, which has the other properties;
     * `title` says what is to be seen. Called, it gets what it can offer.
     */
    readonly placeholder?: ReactNode | ((actions: GateActions) => ReactNode);
}
/** Renders its children only while everything named is granted, or let pass once. */
export declare const ConsentGate: ({ id, placeholder, children, ...rest }: ConsentGateProps) => ReactElement;
export interface ConsentScriptProps extends Omit<ScriptHTMLAttributes<HTMLScriptElement>, 'id' | 'src' | 'children'>, ScriptProps {
}
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
export declare const ConsentScript: (props: ConsentScriptProps) => null;
/** A button that opens preferences. */
export declare const PreferencesButton: (props: ComponentPropsWithoutRef<'button'>) => ReactElement;
