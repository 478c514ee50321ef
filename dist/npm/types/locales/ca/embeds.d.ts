import type { EmbedMessages } from '../messages.js';
/** Catalan, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
