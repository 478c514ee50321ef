import type { EmbedMessages } from '../messages.js';
/** Thai, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
