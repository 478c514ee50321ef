import type { VNode } from 'preact';
import type { TellKit } from './tellKit.js';
/** The notice that a vendor's terms ask for, where one does. */
export declare const NoticeSection: ({ kit, level }: {
    readonly kit: TellKit;
    readonly level: number;
}) => VNode | null;
