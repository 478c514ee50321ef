import type { VNode } from 'preact';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/**
 * `data-sekisho="disclosures"`: all that the site keeps and sends, with whom, and what the visitor chose. Plain markup
 * without a style: it stands in the site's own page and looks like it.
 */
export declare const Disclosures: ({ kit }: {
    readonly kit: DisclosureContext;
}) => VNode;
