import type { EmbedMessages } from '../messages.js';
/** Arabic, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
