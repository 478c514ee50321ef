import type { BannerMessages, EmbedMessages } from '../../locales/messages.js';
import type { Choices } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
/** What a held frame says of itself. */
export interface HeldFrame {
    /** Its address, whole. */
    readonly address: string;
    readonly title: string;
    /** Where the same content stands on the vendor's own site; empty if nobody said. */
    readonly link: string;
    readonly purposes: readonly string[];
    readonly vendors: readonly string[];
}
/** What it is judged and described by. */
export interface EmbedKit {
    readonly settings: Pick<Settings, 'vendors' | 'purposes'>;
    readonly choices: Choices;
    readonly language: string;
    readonly messages: BannerMessages & EmbedMessages;
    /** Ids that Global Privacy Control keeps denied. */
    readonly locked: readonly string[];
    /** Ids that the visitor's age keeps denied. */
    readonly barred?: readonly string[] | undefined;
}
/** What a placeholder says and offers. */
export interface Embed {
    /** Whose content it is. */
    readonly title: string;
    /** The title of the frame; empty if it has none. */
    readonly subject: string;
    /** What loading it does. */
    readonly about: string;
    /** The way to the content itself, then the vendor's policies. */
    readonly links: readonly {
        readonly label: string;
        readonly href: string;
    }[];
    /** The visitor may not load it, not even once: the law lets nobody of their age agree to it. */
    readonly isBarred: boolean;
    /** The vendors that are all that is missing, and the label of the button that grants them. */
    readonly always: {
        readonly ids: readonly string[];
        readonly label: string;
    } | undefined;
}
/** What names are told with. */
interface NameKit extends Pick<EmbedKit, 'settings' | 'language'> {
    readonly messages: BannerMessages;
}
/** The names of declared vendors, as visitors know them. */
export declare const nameVendors: (ids: readonly string[], { settings, language, messages }: NameKit) => string;
/** Says what a held frame is. Its vendor is named if the site declared it; the host that it comes from, otherwise. Pure. */
export declare const describeEmbed: (frame: HeldFrame, kit: EmbedKit) => Embed;
export {};
