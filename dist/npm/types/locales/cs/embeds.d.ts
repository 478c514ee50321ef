import type { EmbedMessages } from '../messages.js';
/** Czech, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
