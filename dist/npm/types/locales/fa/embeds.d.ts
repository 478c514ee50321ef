import type { EmbedMessages } from '../messages.js';
/** Persian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
