import type { EmbedMessages } from '../messages.js';
/** Malay, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
