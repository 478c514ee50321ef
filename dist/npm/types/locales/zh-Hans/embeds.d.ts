import type { EmbedMessages } from '../messages.js';
/** Simplified Chinese, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
