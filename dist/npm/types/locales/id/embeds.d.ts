import type { EmbedMessages } from '../messages.js';
/** Indonesian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
