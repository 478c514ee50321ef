import type { VNode } from 'preact';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/** The notice that a vendor's terms ask for, where one does. */
export declare const NoticeSection: ({ kit, level, }: {
    readonly kit: DisclosureContext;
    readonly level: number;
}) => VNode | null;
