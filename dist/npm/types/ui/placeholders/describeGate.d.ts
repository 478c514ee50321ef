import { type Embed, type EmbedKit } from './describeEmbed.js';
/** What a part of the page that waits for permission says of itself. */
export interface HeldPart {
    /** What it waits for, purposes and vendors alike. */
    readonly ids: readonly string[];
    /** What is to be seen; empty if nobody said. */
    readonly title: string;
    /** Where the same content stands on the vendor's own site; empty if nobody said. */
    readonly link: string;
    /** The page's own address. */
    readonly address: string;
}
/** Says what a part of the page is; nothing where it names what the site did not declare, for nobody can grant that. Pure. */
export declare const describeGate: ({ ids, title, link, address }: HeldPart, kit: EmbedKit) => Embed | undefined;
