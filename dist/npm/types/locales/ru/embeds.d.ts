import type { EmbedMessages } from '../messages.js';
/** Russian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
