import type { VNode } from 'preact';

/** Texts, one below the other; nothing where there are none. */
export const lines = (texts: readonly string[]): VNode[] | false =>
  texts.length > 0 && texts.map((text) => <div>{text}</div>);
