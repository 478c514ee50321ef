import type { EmbedMessages } from '../messages.js';
/** Spanish, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
