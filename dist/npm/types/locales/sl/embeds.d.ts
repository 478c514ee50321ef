import type { EmbedMessages } from '../messages.js';
/** Slovenian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
