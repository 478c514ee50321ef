import type { VNode } from 'preact';
import type { Kit } from './kit.js';
/** Where else the visitor can say no: at the vendors, and at the pages of the industry. */
export declare const OptOutSection: ({ kit }: {
    readonly kit: Kit;
}) => VNode;
