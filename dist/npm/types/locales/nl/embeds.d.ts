import type { EmbedMessages } from '../messages.js';
/** Dutch, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
