import type { VNode } from 'preact';
import type { ViewContext } from '../../disclose/ViewContext.js';
/** What is always on, and says so: no switch. Our own record is listed like any other cookie. */
export declare const NecessarySection: ({ kit }: {
    readonly kit: ViewContext;
}) => VNode;
