import type { EmbedMessages } from '../messages.js';
/** Finnish, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
