import type { Component, Snippet } from 'svelte';
import type { HTMLAttributes } from 'svelte/elements';
import type { GateActions } from '../createGateStore.js';
import type { Ids } from '../grants.js';

export interface ConsentGateProps extends Omit<HTMLAttributes<HTMLDivElement>, 'id' | 'placeholder'> {
  /** Purposes and vendors that must all be granted. They are read once. */
  readonly id: Ids;
  /**
   * Stands there while they are not, and gets what it can offer. Default: an element with Sekisho's own placeholder in it, which has
   * the other properties; `title` says what is to be seen. `null`: nothing.
   */
  readonly placeholder?: Snippet<[GateActions]> | null | undefined;
  readonly children?: Snippet;
}

/** Renders its children only while everything named is granted, or let pass once. */
declare const ConsentGate: Component<ConsentGateProps>;
export default ConsentGate;
