import type { VNode } from 'preact';
interface Props {
    readonly href: string;
    readonly label: string;
    /** Says that a tab opens. */
    readonly hint: string;
}
/** A link that opens a tab and says so. An address that is not http(s) leaves the bare label. */
export declare const ExternalLink: ({ href, label, hint }: Props) => VNode;
export {};
