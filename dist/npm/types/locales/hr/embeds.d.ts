import type { EmbedMessages } from '../messages.js';
/** Croatian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
