import type { EmbedMessages } from '../messages.js';
/** Swedish, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
