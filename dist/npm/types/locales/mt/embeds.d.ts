import type { EmbedMessages } from '../messages.js';
/** Maltese, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
