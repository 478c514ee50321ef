import type { VNode } from 'preact';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/** What asks for the table, its id, and the beginning of that of its Japanese text. */
export declare const ANCHOR = "external-transmission";
/**
 * `data-sekisho="external-transmission"`: what Japan's external-transmission rule has sites say, service by service,
 * nothing folded. The rule asks for Japanese, so that follows where the page speaks another language.
 */
export declare const ExternalTransmission: ({ kit, japanese, hasAnchor, }: {
    readonly kit: DisclosureContext;
    readonly japanese: DisclosureContext | undefined;
    /** Whether the id is ours to give: the page may have given it to its own heading. */
    readonly hasAnchor: boolean;
}) => VNode;
