import type { VNode } from 'preact';
import type { ViewContext } from '../../disclose/ViewContext.js';
/** Where else the visitor can say no: at the vendors, and at the pages of the industry. */
export declare const OptOutSection: ({ kit }: {
    readonly kit: ViewContext;
}) => VNode;
