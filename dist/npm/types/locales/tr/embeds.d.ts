import type { EmbedMessages } from '../messages.js';
/** Turkish, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
