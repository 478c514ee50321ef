import type { VNode } from 'preact';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/** What the browser itself can do about cookies, and what refusing all of them there costs. */
export declare const BrowserSection: ({ kit }: {
    readonly kit: DisclosureContext;
}) => VNode;
