import type { EmbedMessages } from '../messages.js';
/** Portuguese of Portugal, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
