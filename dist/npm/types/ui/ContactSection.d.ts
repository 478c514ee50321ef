import type { VNode } from 'preact';
import type { TellKit } from './tellKit.js';
/** Whom visitors can turn to, as far as the site says. */
export declare const ContactSection: ({ kit }: {
    readonly kit: TellKit;
}) => VNode | null;
