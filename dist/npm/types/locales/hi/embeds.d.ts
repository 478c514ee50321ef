import type { EmbedMessages } from '../messages.js';
/** Hindi, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
