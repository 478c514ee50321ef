import type { VNode } from 'preact';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/** Whom visitors can turn to, as far as the site says. */
export declare const ContactSection: ({ kit }: {
    readonly kit: DisclosureContext;
}) => VNode | null;
