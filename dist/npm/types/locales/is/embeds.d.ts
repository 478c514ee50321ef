import type { EmbedMessages } from '../messages.js';
/** Icelandic, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
