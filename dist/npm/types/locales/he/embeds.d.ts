import type { EmbedMessages } from '../messages.js';
/** Hebrew, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
