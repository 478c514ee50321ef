import type { VNode } from 'preact';
import { type Kit } from './kit.js';
/** What is always on, and says so: no switch. Our own record is listed like any other cookie. */
export declare const NecessarySection: ({ kit }: {
    readonly kit: Kit;
}) => VNode;
