import type { EmbedMessages } from '../messages.js';
/** Latvian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
