/** The npm entry `sekisho/svelte`. Its components are what an application's compiler takes. */
import type { Component, Snippet } from 'svelte';
import type { HTMLAttributes, HTMLButtonAttributes, HTMLScriptAttributes } from 'svelte/elements';
import type { ScriptProps } from '../addScript.js';
import type { GateActions } from '../createGateStore.js';
import type { Ids } from '../grants.js';
import type { SourceOptions } from '../openSource.js';
import Button from './PreferencesButton.svelte';
import Gate from './ConsentGate.svelte';
import Provider from './ConsentProvider.svelte';
import Script from './ConsentScript.svelte';

export { setSekisho, useConsent, useDecision, useSekisho } from './context.js';
export type { GateActions, Ids, SourceOptions };

export interface ConsentProviderProps extends SourceOptions {
  readonly children?: Snippet;
}

/** Lets the components in it follow the visitor's decision: what `setSekisho` does, as a component. */
export const ConsentProvider: Component<ConsentProviderProps> = Provider;

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
export const ConsentGate: Component<ConsentGateProps> = Gate;

export interface ConsentScriptProps extends Omit<HTMLScriptAttributes, 'id' | 'src' | 'children'>, ScriptProps {}

/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
export const ConsentScript: Component<ConsentScriptProps> = Script;

/** A button that opens preferences. */
export const PreferencesButton: Component<HTMLButtonAttributes> = Button;
