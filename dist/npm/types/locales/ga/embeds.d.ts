import type { EmbedMessages } from '../messages.js';
/** Irish, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
