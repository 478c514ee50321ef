import type { EmbedMessages } from '../messages.js';
/** Korean, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
