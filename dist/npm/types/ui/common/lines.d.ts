import type { VNode } from 'preact';
/** Texts, one below the other; nothing where there are none. */
export declare const lines: (texts: readonly string[]) => VNode[] | false;
