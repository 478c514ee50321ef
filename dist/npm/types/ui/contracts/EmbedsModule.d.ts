import type { BannerMessages, EmbedMessages } from '../../locales/messages.js';
import type { Port } from '../../types/internal.js';
import type { Paint } from './Paint.js';
import type { Preact } from './Preact.js';
/** The chunk of placeholders. */
export interface EmbedsModule {
    createEmbeds(context: EmbedContext): Embeds;
}
/** The placeholders of a page. */
export interface Embeds {
    /** Puts a placeholder where a frame is held, if it is to be seen, and takes care of links that are to be more; once the page is loaded. */
    placehold(element: HTMLElement): Promise<void>;
    /** Removes all placeholders; the frames stay held, and links are links again. */
    destroy(): void;
}
/** What placeholders are drawn with. */
export interface EmbedContext extends Preact {
    readonly port: Port;
    readonly language: string;
    readonly messages: BannerMessages;
    /** Texts where they are not the English ones that come with placeholders. */
    readonly translations: Partial<EmbedMessages>;
    /** The banner's style sheet. */
    readonly styles: string;
    /** Where the site sets colours. */
    readonly paint: Paint | undefined;
}
