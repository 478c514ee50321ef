import type { BannerMessages, EmbedMessages } from '../locales/messages.js';
import type { Choices, PurposeId, Settings } from '../types.js';
/** What a held frame says of itself. */
export interface HeldFrame {
    /** Its address, whole. */
    readonly address: string;
    readonly title: string;
    readonly purposes: readonly string[];
    readonly vendors: readonly string[];
}
/** What it is judged and described by. */
export interface EmbedKit {
    readonly settings: Pick<Settings, 'vendors' | 'purposes'>;
    readonly choices: Choices;
    readonly language: string;
    readonly messages: BannerMessages & EmbedMessages;
    /** The purpose that Global Privacy Control keeps denied. */
    readonly locked: PurposeId | undefined;
}
/** What a placeholder says and offers. */
export interface Embed {
    /** Whose content it is. */
    readonly title: string;
    /** The title of the frame; empty if it has none. */
    readonly subject: string;
    /** What loading it does. */
    readonly about: string;
    readonly links: readonly {
        readonly label: string;
        readonly href: string;
    }[];
    /** The vendors that are all that is missing, and the label of the button that grants them. */
    readonly always: {
        readonly ids: readonly string[];
        readonly label: string;
    } | undefined;
}
/** Says what a held frame is. Its vendor is named if the site declared it; the host that it comes from, otherwise. Pure. */
export declare const describeEmbed: (frame: HeldFrame, kit: EmbedKit) => Embed;
