import type { EmbedMessages } from '../messages.js';
/** English, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
