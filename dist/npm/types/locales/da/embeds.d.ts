import type { EmbedMessages } from '../messages.js';
/** Danish, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
