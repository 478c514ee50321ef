import type { EmbedMessages } from '../messages.js';
/** Traditional Chinese, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
