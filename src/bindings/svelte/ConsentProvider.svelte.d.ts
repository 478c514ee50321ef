import type { Component, Snippet } from 'svelte';
import type { SourceOptions } from '../openSource.js';

export interface ConsentProviderProps extends SourceOptions {
  readonly children?: Snippet;
}

/** Lets the components in it follow the visitor's decision: what `setSekisho` does, as a component. */
declare const ConsentProvider: Component<ConsentProviderProps>;
export default ConsentProvider;
